import type { Stretch } from '../sentences.ts';
import { WORDINGS, type Wording } from './index.ts';

/** A wording to avoid, where it stands. */
export interface FoundWording extends Stretch {
	wording: Wording;
}

/** Where wordings to avoid stand in a text, in order; of two that overlap, the one that begins first or is longer. */
export function wordingsIn(text: string): FoundWording[] {
	const found: FoundWording[] = [];
	let end = 0;
	for (const { index } of text.matchAll(FIRST_LETTERS)) {
		const best = longestAt(text, index);
		if (!best || best.start < end) continue;
		found.push(best);
		end = best.end;
	}
	return found;
}

interface Candidate {
	wording: Wording;
	pattern: RegExp;
	after: RegExp | undefined;
	notAfter: RegExp | undefined;
}

/** Candidates by the letters that they begin with, so that most words of a text are passed over at once. */
const candidates = new Map<string, Candidate[]>();
for (const wording of WORDINGS) {
	const candidate = {
		wording,
		pattern: new RegExp(`(?:${wording.words.replaceAll("'", "['’]")})(?![\\p{L}\\p{N}])`, 'iuy'),
		after: wording.after ? before(wording.after) : undefined,
		notAfter: wording.notAfter ? before(wording.notAfter) : undefined,
	};
	for (const letters of firstLetters(wording.words))
		candidates.set(letters, [...(candidates.get(letters) ?? []), candidate]);
}

/** Longer beginnings first: each word is looked up by the longest, which leads to all that are shorter. */
const beginnings = [...candidates.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const FIRST_LETTERS = new RegExp(`\\b(?:${beginnings.join('|')})`, 'gi');

function before(words: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})[ -]$`, 'iu');
}

/** The letters that a pattern begins with: of a choice, those of each. */
export function firstLetters(pattern: string): string[] {
	const [whole, choice = '', optional] = /^\(\?:([^()]*)\)(\?)?/.exec(pattern) ?? [];
	if (whole === undefined) {
		const [, letters = '', repeat] = /^([a-z]+)([?*])?/.exec(pattern) ?? [];
		return [repeat ? letters.slice(0, -1) : letters];
	}
	const rest = optional ? firstLetters(pattern.slice(whole.length)) : [];
	return [...choice.split('|').flatMap(firstLetters), ...rest];
}

function longestAt(text: string, start: number): FoundWording | undefined {
	if (/[\p{L}\p{N}]-$|[\p{L}\p{N}_]$/u.test(text.slice(Math.max(0, start - 2), start)))
		return undefined;
	const preceding = text.slice(Math.max(0, start - 24), start);
	let best: FoundWording | undefined;
	const word = text.slice(start, start + 24).toLowerCase();
	for (let length = 1; length <= word.length; length += 1) {
		for (const candidate of candidates.get(word.slice(0, length)) ?? []) {
			const found = foundAt(text, start, preceding, candidate);
			if (found && found.end > (best?.end ?? 0)) best = found;
		}
		if (!/[a-z]/.test(word[length] ?? '')) break;
	}
	return best;
}

function foundAt(
	text: string,
	start: number,
	preceding: string,
	{ wording, pattern, after, notAfter }: Candidate,
): FoundWording | undefined {
	pattern.lastIndex = start;
	const words = pattern.exec(text)?.[0];
	if (words === undefined || notAfter?.test(preceding)) return undefined;
	const opening = after ? after.exec(preceding) : '';
	if (opening === null) return undefined;
	const end = start + words.length;
	if (wording.noun && !standsAlone(text, end)) return undefined;
	return { wording, start: start - (opening[0]?.length ?? 0), end };
}

/** Words that begin something else, so that the word before them describes nothing. */
const BEGINS_SOMETHING_ELSE = new Set(
	(
		'a about after all also always among an and are as at be because been before being but by can could did do does ' +
		'during each every for from get gets had has have he her his how if in into is it its less many may might more ' +
		'most must need needs never no nor not of often on or our out she should since so some than that the their them ' +
		'then there these they this those though through to too under until was we were what when where which while who ' +
		'whose why will with within without would you your'
	).split(' '),
);

function standsAlone(text: string, end: number): boolean {
	const next = /^[ ]+([\p{L}’'-]+)/u.exec(text.slice(end, end + 30))?.[1];
	return next === undefined
		? !/^[-\p{L}\p{N}]/u.test(text.slice(end, end + 2))
		: BEGINS_SOMETHING_ELSE.has(next.toLowerCase());
}
