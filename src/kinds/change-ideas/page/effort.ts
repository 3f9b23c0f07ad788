import { COSTS, STAFF_EFFORTS } from '../../../schema/vocabulary.ts';
import type { ChangeIdea } from '../schema.ts';

/** “Staff time: low. Cost: none.” */
export function effortInWords({ staff, cost }: NonNullable<ChangeIdea['effort']>): string {
	return `Staff time: ${STAFF_EFFORTS[staff].label.toLowerCase()}. Cost: ${COSTS[cost].label.toLowerCase()}.`;
}
