import { z } from 'zod';
import { downloads } from '../../schema/downloads.ts';
import { entrySchema } from '../../schema/entry.ts';
import { mdxFields, optionalSources } from '../../schema/fields.ts';
import { ownId } from '../../schema/id.ts';
import type { Wrong } from '../../schema/problem.ts';
import { rawFields } from '../../schema/raw.ts';
import { ref } from '../../schema/reference.ts';
import { repeated } from '../../schema/repeated.ts';
import { label, text } from '../../schema/text.ts';
import { AUDIENCES, choice, GUIDE_TRACKS } from '../../schema/vocabulary.ts';

const audience = z.array(choice(AUDIENCES));

/** The maximum of a plan: ten years. */
const week = () => z.int().positive().max(520);

/** One step of a guide. */
export const guideSchema = entrySchema(
	{
		...mdxFields,
		sources: optionalSources,
		track: choice(GUIDE_TRACKS).describe('The guide that the step belongs to.'),
		order: z.int().positive().describe('Its place in the guide, counting from 1.'),
		audience: audience.describe('Who the step is for.'),
		minutes: z.number().positive().describe('How many minutes it takes to read and begin.'),
		needs: z
			.array(ref('guides'))
			.meta({ title: 'Steps before this one' })
			.describe('The steps to take first.'),
		checklist: z
			.array(
				z.strictObject({
					id: ownId().describe('Its id, one within its step.'),
					text: label().describe('What to have done.'),
					audience: audience.optional().describe('Who should do it. Default: everybody.'),
				}),
			)
			.describe('What to have done before the next step.'),
		ready: z
			.array(
				z.strictObject({
					id: ownId().describe('Its id, one within its step.'),
					question: label().describe('What is asked, so that “yes” means ready.'),
					missing: label().describe('What is missing where the answer is not “yes”.'),
				}),
			)
			.optional()
			.meta({ title: 'Self-check' })
			.describe(
				'Questions of the self-check before a start. This step helps with what is missing.',
			),
		weeks: z
			.strictObject({
				stage: label().describe(
					'The part of the plan it belongs to, as steps before and after it.',
				),
				from: week()
					.meta({ title: 'First week' })
					.describe('The week in which it begins. The first week is 1.'),
				to: week().meta({ title: 'Last week' }).describe('The week in which it ends.'),
				illustrative: z
					.literal(true)
					.optional()
					.describe('True when the weeks are a suggestion and no source gives them.'),
				basis: text().optional().describe('What sources say of the time it takes.'),
			})
			.optional()
			.meta({ title: 'Weeks of the plan' })
			.describe('When it falls in a plan with dates.'),
		downloads,
	},
	{
		demands: ({ checklist, ready, weeks }) => ({
			wrong: [
				...idsThatRepeat('checklist', checklist, 'nothing else on this checklist'),
				...idsThatRepeat('ready', ready, 'no other question of this step'),
				...weeksThatEndEarly(weeks),
			],
		}),
	},
);
export type Guide = z.output<typeof guideSchema>;

function idsThatRepeat(field: string, parts: unknown, nothingElse: string): Wrong[] {
	const ids = Array.isArray(parts) ? parts.map((each) => each?.id) : [];
	return repeated(ids).map((index) => ({
		path: [field, index, 'id'],
		expected: `an id that ${nothingElse} has`,
	}));
}

function weeksThatEndEarly(weeks: unknown): Wrong[] {
	const { from, to } = rawFields(weeks);
	return typeof from === 'number' && typeof to === 'number' && to < from
		? [{ path: ['weeks', 'to'], expected: `the week it begins in (${from}) or a later one` }]
		: [];
}
