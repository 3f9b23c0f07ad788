import type { PageGroup } from './page-groups.ts';
import { foldText } from './query/fold-text.ts';
import type { SearchIndex } from './search-index.ts';
import { wordStem } from './word-stem.ts';

/** A text to search in. */
export interface IndexedText {
	key: string;
	/** What weighs most: a title. */
	title: string;
	text: string;
	group: PageGroup;
}

const TITLE = 3;

/** An index of texts in memory, for lists too small to need one made by the build. */
export function textIndex(texts: readonly IndexedText[]): SearchIndex {
	const rows = texts.map(({ key, title, text }) => ({
		key,
		title: stemmed(title),
		text: stemmed(text),
	}));
	const counts = new Map<string, number>();
	for (const { title, text } of texts)
		for (const word of new Set(words(`${title} ${text}`)))
			counts.set(word, (counts.get(word) ?? 0) + 1);
	const matches = async (wanted: string) => {
		const row = stemmed(wanted);
		const found = rows.flatMap(({ key, title, text }) => {
			const score = (title.includes(row) ? TITLE : 0) + (text.includes(row) ? 1 : 0);
			return score > 0 ? [[key, score] as const] : [];
		});
		return new Map(found);
	};
	return {
		size: texts.length,
		groups: new Map(texts.map(({ key, group }) => [key, group])),
		matches,
		pagesWith: async (wanted) => new Set((await matches(wanted)).keys()),
		words: async () => counts,
	};
}

/** The stems of a text between spaces, so that whole words are compared. */
function stemmed(text: string): string {
	return ` ${words(text).map(wordStem).join(' ')} `;
}

/** The words of a text; those that hyphens join also as one word. */
function words(text: string): string[] {
	return [...foldText(text).matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)].flatMap(([word]) =>
		word.includes('-') ? [word.replaceAll('-', ''), ...word.split('-')] : [word],
	);
}
