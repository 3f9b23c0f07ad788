import type { z } from 'zod';
import { didYouMean } from '../../format/nearest.ts';
import { meantValue } from '../../schema/meant-value.ts';
import type { Vocabulary } from '../../schema/vocabulary.ts';
import { type DataPath, readFieldMeta, schemaAt, unwrap } from '../../schema/walk.ts';

/** Suggests the value of a list whose label or other words were given, else the one with the nearest name. */
export function adviceForValue(
	given: string,
	values: readonly string[],
	vocabulary?: Vocabulary,
): string | undefined {
	const meant = meantValue(given, values, vocabulary);
	return meant === undefined ? didYouMean(given, values) : `Did you mean '${meant}'?`;
}

/** Suggests the value that a text certainly means. */
export function meantHint(
	given: unknown,
	path: DataPath,
	schema: z.core.$ZodType,
): string | undefined {
	const field = schemaAt(schema, path);
	const { meant } = field ? readFieldMeta(unwrap(field)) : {};
	const value = meant && typeof given === 'string' ? meantValue(given, meant) : undefined;
	return value && `Did you mean '${value}'?`;
}
