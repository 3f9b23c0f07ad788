import { isKey, keysOf } from '../../format/keys.ts';

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

/** Reads the part of an address after `?`, and lists the parts of it that mean nothing here. */
export function readWardAnswers(
	query: string,
	options: WardOptions,
): { answers: WardAnswers; unknown: string[] } {
	const answers = { ...NO_ANSWERS };
	const unknown: string[] = [];
	for (const [name, text] of new URLSearchParams(query)) {
		if (text === '' && isKey(NO_ANSWERS, name)) continue;
		if (name === 'patients' && options.patients.includes(text)) answers.patients = text;
		else if (name === 'change' && options.changes.includes(text)) answers.change = text;
		else if (name === 'words') answers.words = text.trim().slice(0, MAX_WORDS);
		else if (name === 'time' && isKey(TIMES, text)) answers.time = text;
		else unknown.push(text ? `${name}=${text}` : name);
	}
	return { answers, unknown };
}

/** Writes answers so that `readWardAnswers` reads them again. Time is always there: it marks an address as an answer. */
export function writeWardAnswers(answers: WardAnswers): string {
	const query = new URLSearchParams();
	for (const name of keysOf(answers)) if (answers[name]) query.append(name, answers[name]);
	return `?${query}`;
}
