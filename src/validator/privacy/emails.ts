import type { Stretch } from '../prose/sentences.ts';

const EMAIL =
	/[\p{L}\p{N}][\p{L}\p{N}._%+'’-]{0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.)+\p{L}{2,24}(?![\p{L}\p{N}])/gu;

/** Finds e-mail addresses in a text. */
export function findEmails(text: string): Stretch[] {
	if (!text.includes('@')) return [];
	return [...text.matchAll(EMAIL)].map(({ 0: email, index }) => ({
		start: index,
		end: index + email.length,
	}));
}
