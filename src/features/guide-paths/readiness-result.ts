import { counted } from '../../format/number-words.ts';

/** What can be answered to a question of the self-check, and what each answer means where something is missing. */
export const READY_ANSWERS = {
	yes: { label: 'Yes', note: '' },
	'not-yet': { label: 'Not yet', note: '' },
	unsure: { label: 'I don’t know', note: 'find out' },
} as const;

export type ReadyAnswer = keyof typeof READY_ANSWERS;

/** Something that is missing, or that nobody has said is there. */
export interface Missing {
	/** The index of the question. */
	index: number;
	/** What to add to it: nothing where it is known to be missing. */
	note: string;
}

/** What a self-check comes to. */
export interface ReadinessResult {
	missing: readonly Missing[];
	/** How many things are missing, in words. */
	words: string;
}

/** @param answers one to each question; `undefined` where there is none yet */
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
