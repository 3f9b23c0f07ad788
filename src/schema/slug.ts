/** Returns words in the form of an id: small letters, digits and hyphens. Empty if nothing of them is left. */
export function slugify(words: string): string {
	return words
		.normalize('NFKD')
		.replace(/[\u0300-\u036F’']/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9%]+/g, '-')
		.replace(/^-+|-+$/g, '');
}
