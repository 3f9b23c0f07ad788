import { isKey, keysOf } from '../../format/keys.ts';
import { addressPart } from '../../ui/left-out-note.ts';

/** How much time there is to start, in minutes; no limit for the last. */
export const TIMES = {
	'half-hour': { label: 'Half an hour', minutes: 30 },
	hour: { label: 'An hour', minutes: 60 },
	more: { label: 'More, or I don’t know yet', minutes: undefined },
} as const;

export type Time = keyof typeof TIMES;

/** What a reader answered; empty texts where they left a question open. */
export interface WardAnswers {
	/** A value of the population vocabulary: who the idea should help. */
	patients: string;
	/** The id of a driver: what has to change. */
	change: string;
	/** What goes wrong, in the reader’s own words. */
	words: string;
	time: Time;
}

export const NO_ANSWERS: WardAnswers = { patients: '', change: '', words: '', time: 'more' };

/** The values that can be chosen. */
export interface WardOptions {
	patients: readonly string[];
	changes: readonly string[];
}

const MAX_WORDS = 200;

/** What the address of the answers says. */
export interface WardAddress {
	answers: WardAnswers;
	/** False where the address answers no question. */
	isAnswered: boolean;
	/** Parts of the address that mean nothing here, such as a value that is no longer offered. */
	unknown: readonly string[];
}

/** Reads the part of an address after `?`. Of two answers to a question the first counts. */
export function readWardAnswers(query: string, options: WardOptions): WardAddress {
	const answers = { ...NO_ANSWERS };
	const answered = new Set<string>();
	const unknown: string[] = [];
	for (const [name, text] of new URLSearchParams(query)) {
		if (text === '' && isKey(NO_ANSWERS, name)) continue;
		if (!answered.has(name) && takeAnswer(answers, { name, text, options })) answered.add(name);
		else unknown.push(addressPart(name, text));
	}
	return { answers, isAnswered: answered.size > 0, unknown };
}

/** Adds a part of an address to the answers; returns false, and adds nothing, if it answers no question. */
function takeAnswer(
	answers: WardAnswers,
	{ name, text, options }: { name: string; text: string; options: WardOptions },
): boolean {
	if (name === 'patients' && options.patients.includes(text)) answers.patients = text;
	else if (name === 'change' && options.changes.includes(text)) answers.change = text;
	else if (name === 'words') answers.words = text.trim().slice(0, MAX_WORDS);
	else if (name === 'time' && isKey(TIMES, text)) answers.time = text;
	else return false;
	return true;
}

/** Writes answers so that `readWardAnswers` reads them again. Time is always there: it marks an address as an answer. */
export function writeWardAnswers(answers: WardAnswers): string {
	const query = new URLSearchParams();
	for (const name of keysOf(answers)) if (answers[name]) query.append(name, answers[name]);
	return `?${query}`;
}
