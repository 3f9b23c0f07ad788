import { plainLetters } from '../../format/plain-letters.ts';

/** Longer ids make addresses that nobody can read out. */
const LONGEST = 60;

/** Returns the id that an entry with a title gets: `Café & quiet hour` becomes `cafe-and-quiet-hour`. Empty for a title without letters or digits. */
export function idFromTitle(title: string): string {
	const id = plainLetters(title)
		.toLowerCase()
		.replaceAll('&', ' and ')
		.replaceAll(/['’‘]/g, '')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
	if (id.length <= LONGEST) return id;
	const cut = id.slice(0, LONGEST + 1);
	return cut.slice(0, Math.max(cut.lastIndexOf('-'), LONGEST / 2)).replace(/-$/, '');
}
