import { z } from 'zod';
import { ID } from './id.ts';
import { checkedTogether, type FieldProblem, type Wrong, wrongProblem } from './problem.ts';
import { label } from './text.ts';

/**
 * Builds the schema of an entry: strict, with `notPublished` as the only way to omit a required field.
 *
 * A required field is optional to zod, since `notPublished` may name it; a check over the whole entry
 * reports it when it is neither there nor named. So pages must allow for any field to be missing, as the type of an
 * entry does.
 */

type Shape = Record<string, z.ZodType>;

type NotPublishable<S extends Shape> = {
	[K in keyof S]: S[K] extends z.ZodOptional ? S[K] : z.ZodOptional<S[K]>;
};

/** The requirements of an entry as a whole, in addition to the shape of each field. */
export interface FieldDemands {
	/** Fields that this entry must have, in addition to the required ones of its collection. */
	required?: readonly string[];
	/** Fields of the collection that this entry can’t have, with the reason. */
	forbidden?: readonly { field: string; because: string }[];
	/** Values that contradict each other. */
	wrong?: readonly Wrong[];
}

export interface EntryOptions {
	/** Optional fields that some entries must have: those that `demands` may require. */
	sometimesRequired?: readonly string[];
	/** Optional fields that `notPublished` may still name. */
	alsoNotPublished?: readonly string[];
	/** Required fields that `notPublished` can’t name. */
	alwaysPublished?: readonly string[];
	/** Checks that involve several fields. They get the entry as it is, so any field may be missing or malformed. */
	demands?: (data: Readonly<Record<string, unknown>>) => FieldDemands;
	/** True for an entry that is not shown anywhere and needs only the fields that say so. */
	isEmptied?: (data: Readonly<Record<string, unknown>>) => boolean;
}

/** The requirements of an entry’s schema for its top-level fields. */
export interface EntryFields {
	/** The fields that every entry must have or name in `notPublished`. */
	required: ReadonlySet<string>;
	/** The fields that `notPublished` may name in some entries. */
	notPublishable: ReadonlySet<string>;
}

/** Stored for each schema, for messages, new entries and the JSON Schemas. */
const fieldsOfSchemas = new WeakMap<z.core.$ZodType, EntryFields>();

/** Returns the requirements of an entry’s schema for its fields; `undefined` for other schemas. */
export function readEntryFields(schema: z.core.$ZodType): EntryFields | undefined {
	return fieldsOfSchemas.get(schema);
}

export function entrySchema<S extends Shape>(shape: S, options: EntryOptions = {}) {
	const required = new Set(
		Object.keys(shape).filter((field) => !(shape[field] instanceof z.ZodOptional)),
	);
	const loose = Object.fromEntries(
		Object.entries(shape).map(([field, schema]) => [
			field,
			required.has(field) ? schema.optional() : schema,
		]),
	) as NotPublishable<S>;
	const schema = checkedTogether(
		z.strictObject({
			...loose,
			aliases: aliases.optional(),
			notPublished: notPublished.optional(),
		}),
		(data) => problems(data, { required, fields: shape, options }),
	);
	const { sometimesRequired = [], alsoNotPublished = [], alwaysPublished = [] } = options;
	fieldsOfSchemas.set(schema, {
		required,
		notPublishable: new Set(
			[...required, ...sometimesRequired, ...alsoNotPublished].filter(
				(field) => !alwaysPublished.includes(field),
			),
		),
	});
	return schema;
}

const aliases = z
	.array(z.string().regex(ID, { error: 'an id that this entry once had' }))
	.meta({ title: 'Earlier ids' })
	.describe('Ids that this entry once had: their addresses lead here.');

const notPublished = z
	.array(label())
	.describe(
		'Required fields that no public source gives. The page then says that they are not published. It is the only way to leave a required field out.',
	);

interface FieldRequirements {
	required: ReadonlySet<string>;
	fields: Shape;
	options: EntryOptions;
}

function* problems(
	data: Readonly<Record<string, unknown>>,
	{ required, fields, options }: FieldRequirements,
): Generator<FieldProblem> {
	if (options.isEmptied?.(data)) return;
	const demands = options.demands?.(data) ?? {};
	const forbidden = new Map(
		(demands.forbidden ?? []).map(({ field, because }) => [field, because]),
	);
	const wanted = new Set(
		[...required, ...(demands.required ?? [])].filter((field) => !forbidden.has(field)),
	);
	const named: unknown[] = Array.isArray(data.notPublished) ? data.notPublished : [];
	const isNamed = new Set(named);
	for (const field of wanted) {
		if (data[field] === undefined && !isNamed.has(field))
			yield { path: [field], params: { problem: 'missing' } };
	}
	for (const [field, because] of forbidden) {
		if (data[field] !== undefined)
			yield { path: [field], params: { problem: 'forbidden', because } };
	}
	for (const wrong of demands.wrong ?? []) yield wrongProblem(wrong);
	for (const [index, field] of named.entries()) {
		const expected = notPublishedExpectation(field, data, { wanted, fields, options });
		if (expected) yield wrongProblem({ path: ['notPublished', index], expected });
	}
}

function notPublishedExpectation(
	field: unknown,
	data: Readonly<Record<string, unknown>>,
	{
		wanted,
		fields,
		options,
	}: Omit<FieldRequirements, 'required'> & { wanted: ReadonlySet<string> },
): string | undefined {
	if (typeof field !== 'string' || field === '') return undefined;
	if (!Object.hasOwn(fields, field)) return 'the name of a required field of this collection';
	if (options.alwaysPublished?.includes(field))
		return `a field that can be left out (\`${field}\` must always be given)`;
	if (!wanted.has(field) && !options.alsoNotPublished?.includes(field))
		return `a required field (\`${field}\` is optional here: simply leave it out)`;
	if (data[field] !== undefined)
		return `a field that is left out (\`${field}\` is given: remove it from one of the two places)`;
	return undefined;
}
