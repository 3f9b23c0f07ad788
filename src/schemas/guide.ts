import { z } from 'zod';
import { downloads } from './downloads.ts';
import { entrySchema } from './entry.ts';
import { mdxFields, optionalSources } from './fields.ts';
import { ownId } from './id.ts';
import { ref } from './reference.ts';
import { repeated } from './repeated.ts';
import { label } from './text.ts';
import { AUDIENCES, choice, GUIDE_TRACKS } from './vocabulary.ts';

const audience = z.array(choice(AUDIENCES));

/** One step of a guide. */
export const guideSchema = entrySchema(
	{
		...mdxFields,
		sources: optionalSources,
		track: choice(GUIDE_TRACKS).describe('The guide that the step belongs to.'),
		order: z.int().positive().describe('Its place in the guide, counting from 1.'),
		audience: audience.describe('Who the step is for.'),
		minutes: z.number().positive().describe('How many minutes it takes to read and begin.'),
		needs: z.array(ref('guides')).describe('The steps to take first.'),
		checklist: z
			.array(
				z.strictObject({
					id: ownId().describe('Its id, one within its step.'),
					text: label().describe('What to have done.'),
					audience: audience
						.optional()
						.describe('Who should do it. Everybody, if nothing is said.'),
				}),
			)
			.describe('What to have done before the next step.'),
		downloads,
	},
	{
		demands: ({ checklist }) => {
			const ids = Array.isArray(checklist) ? checklist.map((each) => each?.id) : [];
			return {
				wrong: repeated(ids).map((index) => ({
					path: ['checklist', index, 'id'],
					expected: 'an id that nothing else on this checklist has',
				})),
			};
		},
	},
);
export type Guide = z.output<typeof guideSchema>;
