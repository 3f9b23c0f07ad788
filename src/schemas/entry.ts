import { z } from 'zod';
import { day } from './date.ts';
import { ref } from './reference.ts';
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
	/** Values that don’t go together: the path of the one at fault, and what was expected. */
	wrong?: readonly { path: readonly (string | number)[]; expected: string }[];
}

export interface EntryOptions {
	/** Optional fields that `notPublished` may name all the same. */
	alsoNotPublished?: readonly string[];
	/** Required fields that `notPublished` can’t name. */
	alwaysPublished?: readonly string[];
	/** What depends on more than one field. It is given the entry as it stands, so any field may be missing or misshapen. */
	demands?: (data: Readonly<Record<string, unknown>>) => FieldDemands;
}

/** What is wrong with a whole entry, as `params` of a zod issue. */
export type EntryProblem =
	| { problem: 'missing' }
	| { problem: 'forbidden'; because: string }
	| { problem: 'wrong'; expected: string };

/** Names of required top-level fields, kept beside a schema for the field guide and the JSON Schemas. */
const requiredFields = new WeakMap<z.ZodType, ReadonlySet<string>>();

export function requiredFieldsOf(schema: z.ZodType): ReadonlySet<string> {
	return requiredFields.get(schema) ?? new Set();
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
	const schema = z.strictObject({ ...loose, notPublished: notPublished.optional() }).superRefine(
		(data, context) => {
			for (const { path, params } of problems(data, { required, fields: shape, options })) {
				context.addIssue({ code: 'custom', path: [...path], params, message: params.problem });
			}
		},
		{ when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value) },
	);
	requiredFields.set(schema, required);
	return schema;
}

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
): Generator<{ path: readonly (string | number)[]; params: EntryProblem }> {
	const demands = options.demands?.(data) ?? {};
	const forbidden = new Map(
		(demands.forbidden ?? []).map(({ field, because }) => [field, because]),
	);
	const wanted = new Set(
		[...required, ...(demands.required ?? [])].filter((field) => !forbidden.has(field)),
	);
	const named = Array.isArray(data.notPublished) ? data.notPublished : [];
	for (const field of wanted) {
		if (data[field] === undefined && !named.includes(field))
			yield { path: [field], params: { problem: 'missing' } };
	}
	for (const [field, because] of forbidden) {
		if (data[field] !== undefined)
			yield { path: [field], params: { problem: 'forbidden', because } };
	}
	for (const { path, expected } of demands.wrong ?? [])
		yield { path, params: { problem: 'wrong', expected } };
	for (const [index, field] of named.entries()) {
		const expected = notPublishedExpectation(field, data, { wanted, fields, options });
		if (expected) yield { path: ['notPublished', index], params: { problem: 'wrong', expected } };
	}
}

function notPublishedExpectation(
	field: unknown,
	data: Readonly<Record<string, unknown>>,
	{
		wanted,
		fields,
		options,
	}: { wanted: ReadonlySet<string>; fields: Shape; options: EntryOptions },
): string | undefined {
	if (typeof field !== 'string') return undefined;
	if (!Object.hasOwn(fields, field)) return 'the name of a required field of this collection';
	if (options.alwaysPublished?.includes(field))
		return `a field that can be left out (\`${field}\` must always be given)`;
	if (!wanted.has(field) && !options.alsoNotPublished?.includes(field)) {
		return `a required field (\`${field}\` is optional: simply leave it out)`;
	}
	if (data[field] !== undefined)
		return `a field that is left out (\`${field}\` is given: remove it from one of the two places)`;
	return undefined;
}

/** Fields that entries of most collections share. */
export const title = label().describe('The title, as shown in menus, lists and search results.');

export const summary = label()
	.max(200)
	.describe(
		'One sentence, at most 200 characters, that says who did what. Shown in lists and search results.',
	);

export const sources = z
	.array(ref('sources'))
	.min(1)
	.describe('The sources that this rests on: ids from sources/, at least one.');

export const reviewed = day().describe(
	'The day on which somebody last checked this against its sources.',
);

export const reviewBy = day().optional().describe('The day by which it should be checked again.');

export const draft = z
	.literal(true)
	.optional()
	.describe('Write `true` to keep it out of the published site, its feeds and its search.');

/** The fields of every MDX entry. */
export const mdxFields = {
	title,
	summary,
	sources,
	reviewed,
	reviewBy,
	draft,
	easyRead: z
		.strictObject({
			sentences: z
				.array(
					z.strictObject({
						text: label().describe('One short sentence: one idea, at most 15 words.'),
						picture: label().optional().describe('The name of a picture from the picture list.'),
					}),
				)
				.min(1)
				.describe('The sentences, in order, each with its picture.'),
			testedWith: label()
				.optional()
				.describe(
					'Who tested it. Until people with a learning disability have, the page says that it is a draft.',
				),
		})
		.optional()
		.describe('The Easy Read twin of this page.'),
};

/** The fields of every YAML entry that is no source and no term. */
export const yamlFields = {
	summary: summary.optional(),
	sources,
	reviewed,
	reviewBy,
	draft,
};
