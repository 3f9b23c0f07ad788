import { everydayWords, isVague } from './everyday-words.ts';
import type { Lexicon, LexiconTerm, TermMatch } from './lexicon.ts';
import { isFiller, nameWords } from './lexicon.ts';
import { spellingVariants } from './spelling-variants.ts';
import { splitQuery, type Token } from './split-query.ts';
import { isStopWord } from './stop-words.ts';
import { SHORTHAND } from './ward-shorthand.ts';

/** Words in a row that a page may hold, and how well they stand for what was typed (0 to 1). */
export interface Phrase {
	text: string;
	weight: number;
	/** True for other words of everyday speech, which are looked for where few pages have what was typed. */
	isAlike?: boolean;
}

/** One thing that a query asks for: a word, or words that name one thing. A page has it when it has one of its phrases. */
export interface Concept {
	/** As it was typed, for messages. */
	typed: string;
	words: readonly string[];
	phrases: readonly Phrase[];
	/** True for words between quotation marks: they are looked for as they are. */
	quoted: boolean;
	/** The terms of the glossary that it names or leads to; the first is the closest. */
	terms: readonly LexiconTerm[];
	/** True where it is a name of the first term, and not a word that only leads to it. */
	isName: boolean;
	/** True for a word that a page may lack and still answer. */
	isVague: boolean;
}

/** What a query asks for. */
export interface ReadQuery {
	concepts: readonly Concept[];
	/** All words typed, stop words too, folded: what a question’s shape is read from. */
	text: string;
}

/** How well a synonym stands for the word that was typed. */
const SYNONYM = 0.8;
/** How well the term stands for a word that only leads to it. */
const LED_TO = 0.7;
/** How well another word of everyday speech stands for the one that was typed. */
const ALIKE = 0.6;

/** Reads what a reader typed. A query without a word has no concepts. */
export function readQuery(query: string, lexicon: Lexicon): ReadQuery {
	const typed = splitQuery(query).map(spellOutShorthand);
	const tokens = typed.map((token) => asSection(token, lexicon));
	const concepts: Concept[] = [];
	for (let at = 0; at < tokens.length; ) {
		const named = longestName(tokens, at, lexicon);
		if (named) {
			concepts.push(named.concept);
			at += named.length;
			continue;
		}
		const token = tokens[at];
		at += 1;
		if (token && (token.quoted || !token.words.every(isStopWord))) concepts.push(conceptFor(token));
	}
	const words = typed.flatMap((token) => token.words);
	// A query of stop words alone is looked for as it is.
	const kept = concepts.length > 0 || tokens.length === 0 ? concepts : tokens.map(conceptFor);
	return { concepts: withoutVagueAlone(unlike(kept)), text: words.join(' ') };
}

/** A token of the shorthand of wards, in full. */
function spellOutShorthand(token: Token): Token {
	const [word = ''] = token.words;
	const full = token.words.length === 1 ? SHORTHAND.get(word) : undefined;
	return full ? { ...token, words: full.split(' ') } : token;
}

/** A number of three figures that is a section in the glossary, as that section: “132 rights”. */
function asSection(token: Token, lexicon: Lexicon): Token {
	const section = ['section', ...token.words];
	const isSectionNumber = token.words.length === 1 && /^\d{3}$/.test(token.words[0] ?? '');
	return isSectionNumber && lexicon.find(section).length > 0 ? { ...token, words: section } : token;
}

/** The concept of a word that no name has. */
function conceptFor({ words, typed, quoted }: Token): Concept {
	const [word = ''] = words;
	const isPlain = words.length === 1 && !quoted;
	const alike = isPlain
		? everydayWords(word).map((text) => ({ text, weight: ALIKE, isAlike: true }))
		: [];
	return {
		typed,
		words,
		quoted,
		phrases: [...ownPhrases(words), ...alike],
		terms: [],
		isName: false,
		isVague: isPlain && isVague(word),
	};
}

/** Where all words are vague, none is. */
function withoutVagueAlone(concepts: readonly Concept[]): Concept[] {
	const isAlone = concepts.every((concept) => concept.isVague);
	return isAlone ? concepts.map((concept) => ({ ...concept, isVague: false })) : [...concepts];
}

/** The concept of one folded word, for a spelling that takes the place of another. */
export function conceptForWord(word: string): Concept {
	return conceptFor({ typed: word, words: [word], quoted: false });
}

function longestName(
	tokens: readonly Token[],
	at: number,
	lexicon: Lexicon,
): { concept: Concept; length: number } | undefined {
	for (let length = Math.min(lexicon.longest, tokens.length - at); length > 0; length -= 1) {
		const run = tokens.slice(at, at + length);
		if (length > 1 && run.some(({ quoted }) => quoted)) continue;
		const words = run.flatMap((token) => token.words);
		// Names may begin so themselves (“my doctor”), but “my care plan” is no other name than “care plan”.
		if (length === 1 ? isStopWord(words[0] ?? '') : length > 2 && isFiller(words[0] ?? ''))
			continue;
		const matches = findName(words, lexicon);
		if (matches.length === 0) continue;
		const typed = run.map((token) => token.typed).join(' ');
		const synonyms = matches.flatMap(({ term, isName }) =>
			[term.term, ...term.names].flatMap((name) =>
				phrasesFor(name).map((text) => ({ text, weight: isName ? SYNONYM : LED_TO })),
			),
		);
		return {
			length,
			concept: {
				typed,
				words,
				quoted: false,
				phrases: unlikePhrases([...ownPhrases(words), ...synonyms]),
				terms: matches.map(({ term }) => term),
				isName: matches[0]?.isName ?? false,
				isVague: words.length === 1 && isVague(words[0] ?? ''),
			},
		};
	}
	return undefined;
}

/** The terms that words name, in any accepted spelling. */
function findName(words: readonly string[], lexicon: Lexicon): readonly TermMatch[] {
	const matches = lexicon.find(words);
	if (matches.length > 0) return matches;
	const others = words.flatMap((word, at) =>
		spellingVariants(word).map((variant) => words.with(at, variant)),
	);
	return others.map((row) => lexicon.find(row)).find(({ length }) => length > 0) ?? [];
}

/** The words of a name; those that hyphens join, also as one word, as the index has them. */
function phrasesFor(name: string): string[] {
	return [name, name.replaceAll('-', '')].map((each) => nameWords(each).join(' '));
}

/** The words as they are, as one word, and in their other spellings. */
function ownPhrases(words: readonly string[]): Phrase[] {
	const apart = { text: words.join(' '), weight: 1 };
	if (words.length === 1)
		return [apart, ...spellingVariants(words[0] ?? '').map((text) => ({ text, weight: 1 }))];
	if (isSection(words)) return [apart, { text: `s${words[1]}`, weight: 1 }];
	return words.length < 4 ? [apart, { text: words.join(''), weight: 1 }] : [apart];
}

/** True for a section of an Act with its number: neither word means anything without the other. */
export function isSection(words: readonly string[]): boolean {
	return words.length === 2 && words[0] === 'section' && /^\d/.test(words[1] ?? '');
}

function unlikePhrases(phrases: readonly Phrase[]): Phrase[] {
	const seen = new Set<string>();
	return phrases.filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text));
}

/** Each concept once: a word said twice is no more telling. */
function unlike(concepts: readonly Concept[]): Concept[] {
	const seen = new Set<string>();
	return concepts.filter(({ words }) => {
		const key = words.join(' ');
		return !seen.has(key) && seen.add(key);
	});
}
