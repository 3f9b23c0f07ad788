import type { Item } from '../../graph/item.ts';

/** What is asked before a start, and the step that helps where the answer is not “yes”. */
export interface ReadyQuestion {
	/** One in the whole check. */
	id: string;
	question: string;
	/** What is missing where the answer is not “yes”. */
	missing: string;
	step: Item<'guides'>;
}

/** The questions of some steps, in the order of the steps. */
export function readyQuestions(steps: readonly Item<'guides'>[]): ReadyQuestion[] {
	return steps.flatMap((step) =>
		(step.data.ready ?? []).map(({ id, question, missing }) => ({
			id: `${step.id}#${id}`,
			question,
			missing,
			step,
		})),
	);
}
