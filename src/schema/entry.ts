import { z } from 'zod';
import { ID } from './id.ts';
import { type FieldProblem, judgedTogether, type Wrong, wrongProblem } from './problem.ts';
import { label } from './text.ts';

/**
 * How an entry’s schema is made: strict, with `notPublished` as the only way to leave a required field out.
 *
 * A required field is optional to zod, since `notPublished` may name it; a check over the whole entry
 * reports it when it is neither there nor named. So a page must be ready for any field to be missing,
 * and the type of an entry says so.
 */

type Shape = Record<string, z.ZodType>;

type NotPublishable<S extends Shape> = {
	[K in keyof S]: S[K] extends z.ZodOptional ? S[K] : z.ZodOptional<S[K]>;
};

/** What a whole entry asks of its fields, beside the shape of each. */
export interface FieldDemands {
	/** Fields that this entry must have, beside those that every entry of its collection must have. */
	required?: readonly string[];
	/** Fields of the collection that this entry can’t have, with the reason why. */
	forbidden?: readonly { field: string; because: string }[];
	/** Values that don’t go together. */
	wrong?: readonly Wrong[];
}

export interface EntryOptions {
	/** Optional fields that some entries must have: those that `demands` may ask for. */
	sometimesRequired?: readonly string[];
	/** Optional fields that `notPublished` may name all the same. */
	alsoNotPublished?: readonly string[];
	/** Required fields that `notPublished` can’t name. */
	alwaysPublished?: readonly string[];
	/** What depends on more than one field. It is given the entry as it stands, so any field may be missing or misshapen. */
	demands?: (data: Readonly<Record<string, unknown>>) => FieldDemands;
	/** True for an entry that is shown nowhere and need not keep anything but what says so. */
	isEmptied?: (data: Readonly<Record<string, unknown>>) => boolean;
}

/** What an entry’s schema asks of its top-level fields. */
export interface EntryFields {
	/** The fields that every entry must have or name in `notPublished`. */
	required: ReadonlySet<string>;
	/** The fields that `notPublished` may name in some entry. */
	notPublishable: ReadonlySet<string>;
}

/** Kept beside each schema for messages, new entries and the JSON Schemas. */
const fieldsOfSchemas = new WeakMap<z.ZodType, EntryFields>();

/** What an entry’s schema asks of its fields; `undefined` for a schema that is no entry’s. */
export function entryFieldsOf(schema: z.ZodType): EntryFields | undefined {
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
	const schema = judgedTogether(
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
	.describe('Ids that this entry once had: their addresses lead here.');

const notPublished = z
	.array(label())
	.describe(
		'Required fields that no public source gives. The page then says that they are not published. It is the only way to leave a required field out.',
	);

interface Judgement {
	required: ReadonlySet<string>;
	fields: Shape;
	options: EntryOptions;
}

function* problems(
	data: Readonly<Record<string, unknown>>,
	{ required, fields, options }: Judgement,
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
	{ wanted, fields, options }: Omit<Judgement, 'required'> & { wanted: ReadonlySet<string> },
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
