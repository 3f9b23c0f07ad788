import { foldText } from './fold-text.ts';

/** A term of the glossary, as the browser is given it. */
export interface LexiconTerm {
	id: string;
	/** The term as it is written. */
	term: string;
	/** Words that mean the same, the term’s own short forms among them. */
	names: readonly string[];
	/** What people type when they mean it; never shown. */
	searchWords?: readonly string[];
	/** Pages whose titles name the term. */
	pages?: readonly TiedPage[];
}

/** A page that is tied to a term. */
export interface TiedPage {
	title: string;
	/** From the site’s root, without its base path. */
	address: string;
}

/** What the search knows beside the index. */
export interface LexiconDocument {
	terms: readonly LexiconTerm[];
	/** True for a large site: its titles and summaries are searched before the whole text of its pages. */
	startsWithHeads?: boolean;
}

/** A term that a name leads to. */
export interface TermMatch {
	term: LexiconTerm;
	/** False for a word that only leads to the term. */
	isName: boolean;
}

/** Finds the terms that some words in a row name. */
export interface Lexicon {
	/** True where titles and summaries are searched before the whole text of pages. */
	startsWithHeads: boolean;
	/** The number of words in the longest name. */
	longest: number;
	/** The words of names in several words, for spelling, each with how many names have it. */
	words: ReadonlyMap<string, number>;
	/** Single words that name or lead to a term, for spelling: the site’s texts need not have them. */
	singles: ReadonlySet<string>;
	/** Terms whose name these folded words are, written apart, with hyphens or as one word; true names first. */
	find(words: readonly string[]): readonly TermMatch[];
}

/** The words of a name, folded. */
export function nameWords(name: string): string[] {
	return [
		...foldText(name)
			.replace(/'/g, '')
			.replace(/(\w)&(\w)/g, '$1 and $2')
			.matchAll(/[\p{L}\p{N}]+/gu),
	].map(([word]) => word);
}

export function buildLexicon({ terms, startsWithHeads = false }: LexiconDocument): Lexicon {
	const matches = new Map<string, TermMatch[]>();
	const parts = new Map<string, number>();
	const singles = new Set<string>();
	let longest = 1;
	for (const term of terms) {
		const names = [...new Set([term.term, ...term.names])].map((name) => ({ name, isName: true }));
		const others = (term.searchWords ?? []).map((name) => ({ name, isName: false }));
		for (const { name, isName } of [...names, ...others]) {
			const words = nameWords(name);
			if (words.length === 0) continue;
			longest = Math.max(longest, words.length);
			for (const word of words.length > 1 && isName ? words : [])
				parts.set(word, (parts.get(word) ?? 0) + 1);
			const key = keyFor(words);
			if (words.length === 1) singles.add(key);
			const known = matches.get(key) ?? [];
			if (known.some((match) => match.term.id === term.id)) continue;
			matches.set(key, [...known, { term, isName }]);
		}
	}
	return {
		startsWithHeads,
		longest,
		words: parts,
		singles,
		find: (words) => {
			const joined = keyFor(words);
			const found = matches.get(joined) ?? matches.get(singular(joined)) ?? [];
			return [...found].sort((a, b) => Number(b.isName) - Number(a.isName));
		},
	};
}

/** Words within a name that people leave out or change: “off my section”. */
const FILLERS = new Set(['a', 'an', 'the', 'my', 'your', 'our', 'his', 'her', 'their', 'this']);

/** True for a word that may stand within a name or not. */
export function isFiller(word: string): boolean {
	return FILLERS.has(word);
}

/** What words are compared by: written apart, with hyphens or as one word, with or without words that fill. */
function keyFor(words: readonly string[]): string {
	const telling = words.filter((word) => !FILLERS.has(word));
	return (telling.length > 1 ? telling : words).join('');
}

/** The word without the `s` of a plural; a short word or one in `ss` stays. */
function singular(word: string): string {
	return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
