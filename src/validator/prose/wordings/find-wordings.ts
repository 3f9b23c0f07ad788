import type { Stretch } from '../sentences.ts';
import { WORDINGS, type Wording } from './index.ts';

/** A wording to avoid and its place. */
export interface FoundWording extends Stretch {
	wording: Wording;
}

/** Finds wordings to avoid in a text, in order; of two that overlap, the one that starts first or is longer. */
export function findWordings(text: string): FoundWording[] {
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
	notBefore: RegExp | undefined;
}

/** Candidates by their initial letters, so that most words of a text are skipped at once. */
const candidates = new Map<string, Candidate[]>();
const beginnings = new Set<string>();
for (const wording of WORDINGS) {
	const candidate = {
		wording,
		pattern: new RegExp(`(?:${bothMarks(wording.words)})(?![\\p{L}\\p{N}])`, 'iuy'),
		after: wording.after ? before(wording.after) : undefined,
		notAfter: wording.notAfter ? before(wording.notAfter) : undefined,
		notBefore: wording.notBefore ? following(wording.notBefore) : undefined,
	};
	for (const { letters, whole } of firstLetters(wording.words)) {
		candidates.set(letters, [...(candidates.get(letters) ?? []), candidate]);
		beginnings.add(whole ? `${letters}\\b` : letters);
	}
}

const FIRST_LETTERS = new RegExp(`\\b(?:${[...beginnings].sort().join('|')})`, 'gi');

/** A straight apostrophe also matches a curly one. */
function bothMarks(pattern: string): string {
	return pattern.replaceAll("'", "['’]");
}

function before(words: string): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${bothMarks(words)})[ -]$`, 'iu');
}

function following(words: string): RegExp {
	return new RegExp(`^[ -](?:${bothMarks(words)})(?![\\p{L}\\p{N}])`, 'iu');
}

const LONGEST_FOLLOWING = 40;

/** Returns the initial letters of each alternative of a pattern; `whole` if they are a whole word. */
export function firstLetters(pattern: string): { letters: string; whole: boolean }[] {
	const [choices, choice = '', optional] = /^\(\?:([^()]*)\)(\?)?/.exec(pattern) ?? [];
	if (choices === undefined) {
		const [, letters = '', next = ''] = /^([a-z]+)(.?)/.exec(pattern) ?? [];
		const isOpen = next === '?' || next === '*';
		return [
			{ letters: isOpen ? letters.slice(0, -1) : letters, whole: next === ' ' || next === '/' },
		];
	}
	const rest = optional ? firstLetters(pattern.slice(choices.length)) : [];
	return [...choice.split('|').flatMap(firstLetters), ...rest];
}

const LONGEST_BEFORE = 40;

function longestAt(text: string, start: number): FoundWording | undefined {
	const preceding = text.slice(Math.max(0, start - LONGEST_BEFORE), start);
	let best: FoundWording | undefined;
	const word = /^[a-z]+/i.exec(text.slice(start, start + 24))?.[0].toLowerCase() ?? '';
	for (let length = 1; length <= word.length; length += 1) {
		for (const candidate of candidates.get(word.slice(0, length)) ?? []) {
			const found = foundAt(text, start, preceding, candidate);
			if (found && found.end > (best?.end ?? 0)) best = found;
		}
	}
	return best;
}

function foundAt(
	text: string,
	start: number,
	preceding: string,
	{ wording, pattern, after, notAfter, notBefore }: Candidate,
): FoundWording | undefined {
	pattern.lastIndex = start;
	const words = pattern.exec(text)?.[0];
	if (words === undefined || notAfter?.test(preceding)) return undefined;
	// “non-disabled”, “double-blind”: with a hyphen before it, it is part of another word.
	if (/[\p{L}\p{N}_]$/u.test(preceding) || (!after && /[\p{L}\p{N}]-$/u.test(preceding)))
		return undefined;
	const opening = after ? after.exec(preceding) : '';
	if (opening === null) return undefined;
	const end = start + words.length;
	if (wording.noun && !standsAlone(text, end)) return undefined;
	if (notBefore?.test(text.slice(end, end + LONGEST_FOLLOWING))) return undefined;
	return { wording, start: start - (opening[0]?.length ?? 0), end };
}

/** Words that start something else, so that the word before them is not an adjective. */
const BEGINS_SOMETHING_ELSE = new Set(
	(
		'a about after again all already also always among an and are as at be because been before being both but by can ' +
		'could did do does during each either else even ever every feel feels felt for from get gets had has have he her ' +
		'here his how however if in instead into is it its just later less live lived lives many may might more most must ' +
		'need needs never no nor not now of often on or our out said say says she should since so some still such than ' +
		'that the their them themselves then there these they this those though through to today together too under ' +
		'until usually want wanted wants was we were what when where which while who whose why will with within without ' +
		'would yet you your'
	).split(' '),
);

function standsAlone(text: string, end: number): boolean {
	const next = /^[ ]+([\p{L}’'-]+)/u.exec(text.slice(end, end + 30))?.[1];
	return next === undefined
		? !/^[-\p{L}\p{N}]/u.test(text.slice(end, end + 2))
		: BEGINS_SOMETHING_ELSE.has(next.toLowerCase());
}
