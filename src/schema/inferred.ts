import { z } from 'zod';
import type { Wrong } from './problem.ts';

/** Fields of an entry that are this site’s own reading: no source gives their values. */
export const inferred = <const Fields extends readonly [string, ...string[]]>(...fields: Fields) =>
	z
		.array(z.enum(fields))
		.meta({ title: 'Our own reading' })
		.describe('Fields that no source gives: they are our own reading, and are shown as such.');

/** Finds fields named as our reading that the entry does not have, or that are named twice. */
export function inferredWithoutValue(data: Readonly<Record<string, unknown>>): Wrong[] {
	const named: unknown[] = Array.isArray(data.inferred) ? data.inferred : [];
	return named.flatMap((field, index) => {
		const path = ['inferred', index];
		if (typeof field !== 'string') return [];
		if (named.indexOf(field) !== index) return [{ path, expected: 'each field once' }];
		return data[field] === undefined
			? [{ path, expected: `a field that this entry has (\`${field}\` is not given)` }]
			: [];
	});
}
