import { z } from 'zod';
import { POPULATIONS, SERVICE_TYPES } from './vocabulary/care.ts';
import type { Vocabulary } from './vocabulary/value.ts';

/** The closed lists of the content model. */
export * from './vocabulary/care.ts';
export * from './vocabulary/improvement.ts';
export * from './vocabulary/programme.ts';
export { choice, type Value, type Vocabulary, valuesOf } from './vocabulary/value.ts';

/** The vocabularies that a site may add to in `site.yaml`. */
export const EXTENDABLE = { serviceTypes: SERVICE_TYPES, populations: POPULATIONS } as const;

export type ExtendableVocabulary = keyof typeof EXTENDABLE;

/** Values of a vocabulary that a site may add to: which ones there are is known once `site.yaml` is read. */
export const choices = (vocabulary: ExtendableVocabulary) =>
	z.array(z.string().meta({ vocabulary }));

/** What a site adds to the vocabularies that it may add to. */
export type OwnVocabularies = Readonly<Partial<Record<ExtendableVocabulary, Vocabulary>>>;
