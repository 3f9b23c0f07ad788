import { fieldInWords } from '../../../graph/not-published.ts';
import type { ChangeIdea } from '../schema.ts';

/** What each field holds, in a few words: gaps are listed in one line. */
const IN_SHORT: Partial<Record<keyof ChangeIdea, string>> = {
	status: 'the stage it reached',
	drivers: 'a driver',
	serviceTypes: 'the kind of service',
	populations: 'the people it was for',
	problem: 'what was unfair',
	aim: 'the aim',
	adoptions: 'where it was tried',
	coProduction: 'how patients took part',
	practice: 'what was done',
	effort: 'staff time and cost',
	measures: 'counts over time',
	limitations: 'the limits',
};

/** The fields of a change idea that no source gives, each in a few words. */
export function ideaGaps({ notPublished = [] }: Pick<ChangeIdea, 'notPublished'>): string[] {
	return notPublished.map(
		(field) => IN_SHORT[field as keyof ChangeIdea] ?? fieldInWords('change-ideas', field),
	);
}
