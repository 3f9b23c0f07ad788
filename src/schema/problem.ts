import type { z } from 'zod';

/** Something that the shape of a field alone can’t tell is wrong, as `params` of a zod issue. */
export type EntryProblem =
	| { problem: 'missing' }
	| { problem: 'forbidden'; because: string }
	| ({ problem: 'wrong' } & Omit<Wrong, 'path'>);

/** A problem, and the path of the value (or, for `part: 'key'`, of the key) at fault. */
export interface FieldProblem {
	path: readonly (string | number)[];
	params: EntryProblem;
}

/** A value that doesn’t go with the others: its path, and what was expected in its place. */
export interface Wrong {
	path: readonly (string | number)[];
	expected: string;
	/** Where the key is at fault, not its value. */
	part?: 'key';
}

/** The problem that a `Wrong` is. */
export function wrongProblem({ path, ...wrong }: Wrong): FieldProblem {
	return { path, params: { problem: 'wrong', ...wrong } };
}

/**
 * A schema that also judges the fields together, whatever their own faults. The judge is given the data as
 * far as it could be read, so any field may be missing or misshapen.
 */
export function judgedTogether<S extends z.ZodObject>(
	schema: S,
	judge: (data: Readonly<Record<string, unknown>>) => Iterable<FieldProblem>,
): S {
	return schema.superRefine(
		(data, context) => {
			for (const { path, params } of judge(data))
				context.addIssue({ code: 'custom', path: [...path], params, message: params.problem });
		},
		{ when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value) },
	);
}
