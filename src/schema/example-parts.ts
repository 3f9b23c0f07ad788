/** What the examples of the definitions have in common: fields that every entry may have, in neutral words. */

export const everyEntry = {
	title: 'An entry',
	summary: 'What this is.',
	sources: ['report'],
	reviewed: '2025-03-11',
	reviewBy: '2026-03-11',
	owner: 'QI team',
	aliases: ['old-entry'],
	draft: true,
};

export const mdxEntry = {
	...everyEntry,
	easyRead: { sentences: [{ text: 'This is short.', picture: 'person' }], testedWith: 'Group A' },
};

const { title: _, ...untitled } = everyEntry;

/** For entries that are named by another field than a title. */
export const untitledEntry = untitled;
