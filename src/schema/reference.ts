import { z } from 'zod';
import type { CollectionName } from './collection-name.ts';
import { ID } from './id.ts';

/**
 * The id of an entry of the collection. The schema checks only its form; the validator reports unknown ids, with a
 * line and the nearest name.
 */
export const ref = (collection: CollectionName) =>
	z
		.string()
		.regex(ID, { error: `an id from ${collection}/` })
		.meta({ ref: collection });
