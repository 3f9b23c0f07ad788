import { z } from 'zod';
import type { CollectionName } from './collection-name.ts';
import { ID } from './id.ts';

/**
 * An id that some entry of the collection must bear. The schema judges its form alone; whether it
 * leads anywhere is the validator’s to say, with a line and the nearest name.
 */
export const ref = (collection: CollectionName) =>
	z
		.string()
		.regex(ID, { error: `an id from ${collection}/` })
		.meta({ ref: collection });
