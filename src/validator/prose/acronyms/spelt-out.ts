import type { Acronym } from './find-acronyms.ts';

/** The distance from an acronym within which its words are searched. */
const FAR = 160;

/**
 * True if a text explains an acronym at this place: “National Health Service (NHS)”,
 * “NHS (National Health Service)”, “NHS, which stands for …”, “National Health Service, or NHS”.
 */
export function isSpeltOut(text: string, { letters, start, end }: Acronym): boolean {
	const before = lineBefore(text, start);
	const after = text.slice(end, end + FAR).split('\n', 1)[0] ?? '';
	if (
		/\($/.test(before) &&
		/^(?:s|’s)?[),;:]/.test(after) &&
		(standFor(before.slice(0, -1), letters) || mayStandFor(before.slice(0, -1), letters))
	)
		return true;
	const bracket = /^s? ?\(([^()]+)\)/.exec(after)?.[1];
	if (bracket !== undefined && standFor(bracket, letters)) return true;
	const named = /^s?,? (?:which |that )?(?:stands?|is short|short|means?)(?: for)?:? (.+)$/.exec(
		after,
	)?.[1];
	if (named !== undefined && beginsWith(named, letters)) return true;
	const other = /^s?(?:,? or|:| –| —) (.+)$/.exec(after)?.[1];
	if (other !== undefined && beginsWith(other, letters)) return true;
	return (
		/(?:, (?:or|called|known as)|, in short,?|:) (?:the )?[“"‘']?$/.test(before) &&
		standFor(before.replace(/[,:][^,:]*$/, ''), letters)
	);
}

function lineBefore(text: string, start: number): string {
	return (
		text
			.slice(Math.max(0, start - FAR), start)
			.split('\n')
			.at(-1) ?? ''
	);
}

/** True if the last of some words can be the meaning of the letters. */
function standFor(words: string, letters: string): boolean {
	const all = initialsAndWords(words);
	const wanted = plain(letters);
	for (let count = 1; count <= Math.min(all.length, wanted.length * 2 + 2); count += 1)
		if (spells(all.slice(-count), wanted)) return true;
	return false;
}

/**
 * True if one of the last words starts with the first letter, and more words follow: in brackets right behind them,
 * the letters can hardly stand for anything else. “Mental Health Units (Use of Force) Act (MHUUFA)”.
 */
function mayStandFor(words: string, letters: string): boolean {
	const wanted = plain(letters);
	const last = initialsAndWords(words.split(/[.!?;:] /).at(-1) ?? '').slice(-wanted.length * 2 - 2);
	const first = last.findIndex((word) => word[0] === wanted[0] && !SMALL.has(word));
	return first !== -1 && last.length - first > 1;
}

function beginsWith(words: string, letters: string): boolean {
	const all = initialsAndWords(words);
	const wanted = plain(letters);
	for (let count = 1; count <= Math.min(all.length, wanted.length * 2 + 2); count += 1)
		if (spells(all.slice(0, count), wanted)) return true;
	return false;
}

function initialsAndWords(words: string): string[] {
	return words.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

function plain(letters: string): string {
	return letters.toLowerCase().replace(/[^a-z\d]/g, '');
}

/** Words that may come between without a letter of their own. */
const SMALL = new Set('a an and at by for from in of on or the to with'.split(' '));

/**
 * True if the letters match the words in order: each word, except small ones, has its first letter, and may have more.
 */
function spells(words: readonly string[], letters: string): boolean {
	if (words.length === 0 || words[0]?.[0] !== letters[0]) return false;
	let reached = new Set([0]);
	for (const word of words) {
		const next = new Set<number>(SMALL.has(word) ? reached : []);
		for (const from of reached) {
			let at = from;
			// The X of LXP is from “experience”.
			for (const letter of letters[from] === 'x' ? word.replace(/^ex/, 'x') : word) {
				if (letters[at] !== letter) {
					if (at === from) break;
					continue;
				}
				at += 1;
				next.add(at);
			}
		}
		reached = next;
	}
	return reached.has(letters.length) && words.length > 1;
}
