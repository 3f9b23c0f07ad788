import { z } from 'zod';
import { POPULATIONS, SERVICE_TYPES } from './vocabulary/care.ts';
import type { Vocabulary } from './vocabulary/value.ts';

/** The closed lists of the content model. */
export * from './vocabulary/care.ts';
export * from './vocabulary/improvement.ts';
export * from './vocabulary/programme.ts';
export { choice, type Value, type Vocabulary, vocabularyValues } from './vocabulary/value.ts';

/** The vocabularies that a site may add to in `site.yaml`. */
export const EXTENDABLE = { serviceTypes: SERVICE_TYPES, populations: POPULATIONS } as const;

export type ExtendableVocabulary = keyof typeof EXTENDABLE;

/** A value of a vocabulary that a site may add to; valid values are known once `site.yaml` is read. */
export const choices = (vocabulary: ExtendableVocabulary) =>
	z.array(z.string().meta({ vocabulary }));

/** A site’s additions to vocabularies. */
export type OwnVocabularies = Readonly<Partial<Record<ExtendableVocabulary, Vocabulary>>>;
