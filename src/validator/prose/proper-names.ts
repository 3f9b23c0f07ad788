import type { RawOf } from '../../kinds/index.ts';
import type { Library } from '../../parse/library.ts';
import { perLibrary } from '../rule/per-library.ts';

/** Returns whether a range of a text is within the written-out title of a source or name of an organisation. */
export type IsInName = (text: string, start: number, end: number) => boolean;

/** Names given by others, whose wording we cannot change. */
export const properNames = perLibrary((library): IsInName => {
	const byWord = new Map<string, Set<string>>();
	for (const name of findNames(library)) {
		for (const word of splitWords(name)) {
			const known = byWord.get(word);
			if (known) known.add(name);
			else byWord.set(word, new Set([name]));
		}
	}
	const known = new Map<string, { names: readonly string[]; longest: number }>();
	const holding = (words: string) => {
		let found = known.get(words);
		if (!found) {
			const candidates = byWord.get(splitWords(words)[0] ?? '') ?? [];
			const names = [...candidates].filter((name) => name.includes(words));
			found = { names, longest: names.reduce((most, { length }) => Math.max(most, length), 0) };
			known.set(words, found);
		}
		return found;
	};
	return (text, start, end) => {
		const { names, longest } = holding(plain(text.slice(start, end)));
		if (names.length === 0) return false;
		const from = Math.max(0, start - longest);
		const around = plain(text.slice(from, end + longest));
		return names.some((name) => covers(around, name, start - from, end - from));
	};
});

function* findNames(library: Library): Generator<string> {
	for (const collection of ['sources', 'organisations'] as const) {
		for (const entry of library.entries(collection)) {
			const { title, publisher }: RawOf<'sources'> = entry.raw ?? {};
			// A single word is not enough to recognise a name.
			for (const name of [title, publisher])
				if (typeof name === 'string' && name.trim().includes(' ')) yield plain(name.trim());
		}
	}
}

function covers(text: string, name: string, start: number, end: number): boolean {
	for (let at = text.indexOf(name); at !== -1 && at <= start; at = text.indexOf(name, at + 1))
		if (end <= at + name.length) return true;
	return false;
}

function splitWords(text: string): string[] {
	return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Curly and straight marks are equivalent, and so are lower and upper case. */
function plain(text: string): string {
	return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s/g, ' ').toLowerCase();
}
