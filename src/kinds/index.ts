import type { z } from 'zod';
import type { CollectionName } from '../schema/collection-name.ts';
import type { Raw } from '../schema/raw.ts';
import { KINDS, schemas } from './definitions.ts';

export { KINDS, schemas };

/** The data of an entry of a collection. */
export type DataOf<C extends CollectionName> = z.output<(typeof schemas)[C]>;

/** The names of the fields that entries of a collection may have; for several collections, those of any. */
export type FieldOf<C extends CollectionName> = C extends CollectionName
	? keyof DataOf<C> & string
	: never;

/** An entry of a collection as its author wrote it: the fields are known, and every value is unknown. */
export type RawOf<C extends CollectionName> = Raw<FieldOf<C>>;
