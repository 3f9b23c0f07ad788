import { counted } from '../../format/number-words.ts';

/** The answers to a question of the readiness check, and the meaning of each if something is missing. */
export const READY_ANSWERS = {
	yes: { label: 'Yes', note: '' },
	'not-yet': { label: 'Not yet', note: '' },
	unsure: { label: 'I don’t know', note: 'find out' },
} as const;

export type ReadyAnswer = keyof typeof READY_ANSWERS;

/** Something that is missing, or not known to exist. */
export interface Missing {
	/** The index of the question. */
	index: number;
	/** A remark; empty if it is known to be missing. */
	note: string;
}

/** The result of a readiness check. */
export interface ReadinessResult {
	missing: readonly Missing[];
	/** The number of missing things, in words. */
	words: string;
}

/** @param answers one for each question; `undefined` if there is none yet */
export function readinessResult(answers: readonly (ReadyAnswer | undefined)[]): ReadinessResult {
	const missing = answers.flatMap((answer, index): Missing[] =>
		answer === 'yes' ? [] : [{ index, note: answer ? READY_ANSWERS[answer].note : 'not answered' }],
	);
	return {
		missing,
		words:
			missing.length === 0
				? 'Nothing is missing. You are ready to start.'
				: `${missing.length} of ${counted(answers.length, 'thing')} ${missing.length === 1 ? 'is' : 'are'} missing, or not known to be there.`,
	};
}
