import { itemAt } from '../../format/item-at.ts';
import type { MappedText } from '../../format/mapped-text.ts';

/** A tag, a comment, the marks of emphasis and code, and a backslash before a mark. */
const MARKUP =
	/<!--[\s\S]{0,400}?-->|\{\/\*|\*\/\}|<\/?[A-Za-z][^<>\n]{0,200}>|[*_~`]+|\\(?=[!-/:-@[-`{-~])/g;

/** A line that continues: the next one does not start an item, heading, quotation, table row or key. */
const SOFT_END = /(?<![ \t])[ \t]*\n[ \t]*(?![\s#>|]|[-*+][ \t]|\d+[.)][ \t]|[\w-]+:)/g;

/** Groups of digits with dots, slashes, bars of a table or several spaces and hyphens between them. */
const GROUPS = /(?<![\d.])\+?\d+(?:[ \t./|"-]{1,8}\d+){1,7}(?!\d|\.\d)/g;

/** What the next two patterns have in common: it is found faster, since it begins with a bracket. */
const IN_BRACKETS = /[([{][ \t]?(?:at|dot)[ \t]?[)\]}]/i;
const AT = /[ \t]{0,2}[([{][ \t]?at[ \t]?[)\]}][ \t]{0,2}/gi;
const DOT = /[ \t]{0,2}[([{][ \t]?dot[ \t]?[)\]}][ \t]{0,2}/gi;
/** Space around the `@` of an address whose name has two parts. */
const SPACED_AT = /(?<=[\p{L}\d][._][\p{L}\d-]{1,40})[ \t]{0,2}@[ \t]{0,2}(?=[\p{L}\d-]+\.\p{L})/gu;

/** The halves of a postcode in capitals, with something other than a space between them. */
const POSTCODE =
	/(?<=(?<![A-Z\d])[A-Z]{1,2}\d[A-Z\d]?)[ \t]*[-|/.][ \t]*(?=\d[A-Z]{2}(?![A-Z\d]))/g;

/**
 * Returns a text in which related words are adjacent: without markup, with the lines of a paragraph and the cells of
 * a row joined, and with one hyphen between the groups of a number.
 */
export function joinedText(plain: MappedText): MappedText {
	return withPlainSigns(plain.replace(MARKUP, () => '').replace(SOFT_END, () => ' '))
		.replace(POSTCODE, () => ' ')
		.replace(GROUPS, joinGroups)
		.replace(FILLERS, () => '')
		.replace(/[ \t]{2,}/g, () => ' ');
}

/** Returns a text whose e-mail addresses have their signs, without space around them. */
function withPlainSigns(text: MappedText): MappedText {
	const signed = IN_BRACKETS.test(text.text)
		? text.replace(AT, () => '@').replace(DOT, () => '.')
		: text;
	return signed.text.includes('@') ? signed.replace(SPACED_AT, () => '@') : signed;
}

/** Replaces removed characters, so that the rest keep their places. A private-use character. */
const FILLER = '\uE000';
const FILLERS = new RegExp(`${FILLER}+`, 'g');

/** A separator as one character, with fillers. */
function asOne(separator: string, character: string): string {
	return character + FILLER.repeat(separator.length - 1);
}

const ACROSS = /[./|"]/;

/**
 * Spaces and hyphens join any digits; dots, slashes and bars only those that are grouped like an NHS or phone number.
 */
function joinGroups(written: string): string {
	const parts = written.split(/([ \t./|"-]+)/);
	for (let at = 1; at < parts.length; at += 2) {
		const between = itemAt(parts, at);
		if (!ACROSS.test(between)) parts[at] = asOne(between, between.includes('-') ? '-' : ' ');
	}
	for (let first = 0; first < parts.length; first += 2) {
		const last = endOfNumber(parts, first);
		if (last === undefined) continue;
		for (let at = first + 1; at < last; at += 2) parts[at] = asOne(itemAt(parts, at), '-');
		first = last;
	}
	return parts.join('');
}

/** Returns the last group of a number that starts at a group, if the groups form a number. */
function endOfNumber(parts: readonly string[], first: number): number | undefined {
	const groups: string[] = [];
	let isAcross = false;
	for (let at = first; at < parts.length && groups.length < 6; at += 2) {
		if (at > first) isAcross ||= ACROSS.test(itemAt(parts, at - 1));
		groups.push(itemAt(parts, at));
		if (isAcross && (isNhsShape(groups) || isPhoneShape(groups))) return at;
	}
	return undefined;
}

function isNhsShape(groups: readonly string[]): boolean {
	return groups.map((group) => group.length).join(' ') === '3 3 4';
}

/** A 0 or +44 and groups of at least three digits: a date has shorter groups. */
function isPhoneShape([first = '', ...rest]: readonly string[]): boolean {
	const digits = [first, ...rest].join('').replace(/\D/g, '');
	const isAbroad = /^(?:\+44|0044)/.test(first);
	if (!isAbroad && !/^0\d{2,4}$/.test(first)) return false;
	if (rest.length === 0 || rest.some((group) => group.length < 3)) return false;
	const national = digits.replace(/^(?:00)?44/, '0').length;
	return isAbroad ? national >= 10 && national <= 12 : digits.length === 10 || digits.length === 11;
}
