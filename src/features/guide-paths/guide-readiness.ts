import type { Item } from '../../graph/item.ts';

/** A question of the readiness check, and the step that helps if the answer is not “yes”. */
export interface ReadyQuestion {
	/** Unique in the whole check. */
	id: string;
	question: string;
	/** What is missing if the answer is not “yes”. */
	missing: string;
	step: Item<'guides'>;
}

/** Returns the questions of steps, in the order of the steps. */
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
