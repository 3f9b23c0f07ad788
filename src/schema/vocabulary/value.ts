import { z } from 'zod';

/** A value of a closed list. One without a label or a description fails the type check. */
export interface Value {
	/** What readers see. */
	label: string;
	/** What it means, for readers and authors alike. */
	description: string;
}

export type Vocabulary = Readonly<Record<string, Value>>;

/** Returns the values of a vocabulary, in order. */
export function vocabularyValues<V extends Vocabulary>(
	vocabulary: V,
): [keyof V & string, ...(keyof V & string)[]] {
	return Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]];
}

/**
 * Returns the schema of a vocabulary’s value, with the labels for editors and for a new entry’s comments.
 * @param listedAt the address of the page that lists a vocabulary which is too long for a message
 */
export function choice<V extends Vocabulary>(vocabulary: V, listedAt?: string) {
	return z
		.enum(vocabularyValues(vocabulary))
		.meta({ choices: vocabulary, ...(listedAt !== undefined && { listedAt }) });
}
