import { AGE_AND_GENDER } from './age-and-gender.ts';
import { CIRCUMSTANCES } from './circumstances.ts';
import { DISABILITY } from './disability.ts';
import { ETHNICITY } from './ethnicity.ts';
import { LEARNING_DISABILITY } from './learning-disability.ts';
import { MENTAL_HEALTH } from './mental-health.ts';
import { type Avoided, GUIDES, type WordingGroup } from './wording.ts';

/** A wording to avoid, with what to write, why, and who says so. */
export interface Wording extends Avoided {
	why: string;
	guide: { title: string; url: string };
}

/** Every wording to avoid. */
export const WORDINGS: readonly Wording[] = (
	[
		...DISABILITY,
		...LEARNING_DISABILITY,
		...MENTAL_HEALTH,
		...ETHNICITY,
		...AGE_AND_GENDER,
		...CIRCUMSTANCES,
	] satisfies readonly WordingGroup[]
).flatMap(({ why, guide, avoid }) => avoid.map((each) => ({ ...each, why, guide: GUIDES[guide] })));
