/** Entries with the same first letter. */
export interface Letter<T> {
	/** `A` to `Z`, or `0–9` for all other names. */
	letter: string;
	items: T[];
}

const OTHERS = '0–9';

/** Sorts by name, ignoring a leading “The”, and groups by first letter. */
export function byLetter<T>(items: readonly T[], nameOf: (item: T) => string): Letter<T>[] {
	const named = items.map((item) => ({ item, name: nameOf(item).replace(/^the /i, '') }));
	named.sort((a, b) => a.name.localeCompare(b.name, 'en-GB', { numeric: true }));
	const letters = new Map<string, T[]>();
	for (const { item, name } of named) {
		const first = name.normalize('NFD').charAt(0).toUpperCase();
		const letter = /[A-Z]/.test(first) ? first : OTHERS;
		const known = letters.get(letter);
		if (known) known.push(item);
		else letters.set(letter, [item]);
	}
	return [...letters]
		.map(([letter, all]) => ({ letter, items: all }))
		.sort((a, b) => (a.letter < b.letter ? -1 : 1));
}
