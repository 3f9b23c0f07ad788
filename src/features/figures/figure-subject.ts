import { MONTH_NAMES } from '../../format/month-names.ts';
import { dateInWords } from '../../format/words.ts';
import type { Fact } from '../../kinds/facts/schema.ts';

/** What the statement of a fact counts, apart from when and for whom. */

/** “in the year to March 2020”, “, April 2024”, “in 2023/24”. */
const DATES = new RegExp(
	`(?:,\\s*|(?<!\\s)\\s+)?(?:\\b(?:in|of|at|for|to|by|on)\\s+)?(?:the\\s+)?(?<when>(?:year\\s+(?:to|ending)\\s+)?(?:(?:${MONTH_NAMES.join('|')})\\s+)?\\b(?:19|20)\\d{2}(?:[/–-]\\d{2,4})?\\b)`,
	'gi',
);

type Statement = Pick<Fact, 'statement' | 'population' | 'series'>;

/** “Rate of detention in England”, of “Rate of detention for old people in England in the year to March 2020”. */
export function figureSubject({ statement = '', population, series }: Statement): string {
	const undated = statement.replace(DATES, '');
	const groups = [series?.group, population].filter((group) => group !== undefined);
	const text = groups.reduce(without, undated);
	const words = text
		.replaceAll(/\s+/g, ' ')
		.replace(/(?<![\s,;:])[\s,;:]+$/, '')
		.trim();
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** “year to March 2020”, as the statement says it; its month where it says it not once. */
export function figureDate({ statement = '' }: Statement, asOf: string): string {
	const [first, ...others] = [...statement.matchAll(DATES)];
	const said = others.length === 0 ? first?.groups?.when : undefined;
	return said?.replaceAll(/\s+/g, ' ') ?? dateInWords(asOf);
}

/** “100,000 people”, of the unit “stays per 100,000 people”; `undefined` for a unit that is not a rate. */
export function baseOfRate(unit: string): string | undefined {
	return /\bper (\d.*)$/.exec(unit)?.[1];
}

/** The text without the name of a population, where it stands as words of its own: “men” is no part of “mental”. */
function without(text: string, population: string): string {
	const at = startOfWords(text.toLowerCase(), population.toLowerCase());
	if (at === undefined) return text;
	const before = text.slice(0, at).replace(/\b(?:for|of|among|in)\s+$/i, '');
	return before + text.slice(at + population.length);
}

function startOfWords(text: string, words: string): number | undefined {
	for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
		if (!isInWord(text[at - 1]) && !isInWord(text[at + words.length])) return at;
	return undefined;
}

function isInWord(character: string | undefined): boolean {
	return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
