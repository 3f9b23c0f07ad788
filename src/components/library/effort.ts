import type { ChangeIdea } from '../../kinds/change-ideas/schema.ts';
import { COSTS, STAFF_EFFORTS } from '../../schema/vocabulary.ts';

/** “Staff time: low. Cost: none.” */
export function effortInWords({ staff, cost }: NonNullable<ChangeIdea['effort']>): string {
	return `Staff time: ${STAFF_EFFORTS[staff].label.toLowerCase()}. Cost: ${COSTS[cost].label.toLowerCase()}.`;
}
