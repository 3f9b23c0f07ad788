import type { ChangeIdea } from '../../schemas/change-idea.ts';
import { COSTS, STAFF_EFFORTS } from '../../schemas/vocabulary.ts';

/** “Staff time: low. Cost: none.” */
export function effortInWords({ staff, cost }: NonNullable<ChangeIdea['effort']>): string {
	return `Staff time: ${STAFF_EFFORTS[staff].label.toLowerCase()}. Cost: ${COSTS[cost].label.toLowerCase()}.`;
}
