import { z } from 'zod';

/** A value of a closed list. One without a label or a description fails the type check. */
export interface Value {
	/** What readers see. */
	label: string;
	/** What it means, for readers and authors alike. */
	description: string;
}

export type Vocabulary = Readonly<Record<string, Value>>;

/** The values of a vocabulary, in its order. */
export function valuesOf<V extends Vocabulary>(
	vocabulary: V,
): [keyof V & string, ...(keyof V & string)[]] {
	return Object.keys(vocabulary) as [keyof V & string, ...(keyof V & string)[]];
}

/**
 * One value of a vocabulary. The schema keeps the labels, for editors and for a new entry’s comments.
 * @param listedAt the address of the page that lists a vocabulary too long to be told in a sentence
 */
export function choice<V extends Vocabulary>(vocabulary: V, listedAt?: string) {
	return z
		.enum(valuesOf(vocabulary))
		.meta({ choices: vocabulary, ...(listedAt !== undefined && { listedAt }) });
}
