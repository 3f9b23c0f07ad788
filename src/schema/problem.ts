import type { z } from 'zod';

/** A problem that does not show in the shape of a single field, as `params` of a zod issue. */
export type EntryProblem =
	| { problem: 'missing' }
	| { problem: 'forbidden'; because: string }
	| ({ problem: 'wrong' } & Omit<Wrong, 'path'>);

/** A problem, and the path of the wrong value (or, for `part: 'key'`, of the wrong key). */
export interface FieldProblem {
	path: readonly (string | number)[];
	params: EntryProblem;
}

/** A value that contradicts others: its path, and what was expected instead. */
export interface Wrong {
	path: readonly (string | number)[];
	expected: string;
	/** Set if the key is wrong, not its value. */
	part?: 'key';
}

/** Returns the problem of a `Wrong`. */
export function wrongProblem({ path, ...wrong }: Wrong): FieldProblem {
	return { path, params: { problem: 'wrong', ...wrong } };
}

/**
 * Returns a schema that also checks the fields together, even if some are invalid. The check gets the data as far as
 * they could be read, so any field may be missing or malformed.
 */
export function checkedTogether<S extends z.ZodObject>(
	schema: S,
	check: (data: Readonly<Record<string, unknown>>) => Iterable<FieldProblem>,
): S {
	return schema.superRefine(
		(data, context) => {
			for (const { path, params } of check(data))
				context.addIssue({ code: 'custom', path: [...path], params, message: params.problem });
		},
		{ when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value) },
	);
}
