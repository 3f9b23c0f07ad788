import { z } from 'zod';
import { month, monthOrDay } from '../../schema/date.ts';
import { type EntryOptions, entrySchema } from '../../schema/entry.ts';
import { mdxFields } from '../../schema/fields.ts';
import { inferred, inferredWithoutValue } from '../../schema/inferred.ts';
import { endsBefore } from '../../schema/order.ts';
import type { Wrong } from '../../schema/problem.ts';
import { ref } from '../../schema/reference.ts';
import { repeated } from '../../schema/repeated.ts';
import { label, text } from '../../schema/text.ts';
import {
	AUDIENCES,
	CO_PRODUCTION_LEVELS,
	COSTS,
	choice,
	choices,
	PDSA_ACTS,
	STAFF_EFFORTS,
	STATUSES,
} from '../../schema/vocabulary.ts';
import { measureSchema } from './measure.ts';

const status = choice(STATUSES);

const adoption = z.strictObject({
	site: ref('sites').describe('Who tried it.'),
	status: status.describe('How far they got.'),
	from: month().optional().describe('The month in which they began.'),
	to: month().optional().describe('The month in which they ended.'),
	outcome: text().optional().describe('How it went there.'),
});

const aim = z.strictObject({
	text: text().describe('What it set out to reach.'),
	measure: label()
		.optional()
		.describe('One of the measures below, by its id, or in a form by its title.'),
	from: z.number().optional().describe('The value at the start.'),
	to: z.number().optional().describe('The value to reach.'),
	by: month().optional().meta({ title: 'By month' }).describe('The month by which to reach it.'),
});

const coProduction = z.strictObject({
	who: z.array(choice(AUDIENCES)).describe('Who made it together.'),
	whoElse: label()
		.optional()
		.meta({ title: 'Anyone else' })
		.describe('Anybody else who helped to make it.'),
	how: text().describe('How they made it together.'),
	level: choice(CO_PRODUCTION_LEVELS).describe('How much say people with lived experience had.'),
});

const practice = z.strictObject({
	who: label().describe('Who does it.'),
	what: text().describe('What they do.'),
	materials: label().optional().describe('What they need.'),
	howOften: label().optional().describe('How often they do it.'),
	where: label().optional().describe('Where they do it.'),
	core: z.array(text()).describe('The parts that must stay as they are for it to work.'),
	adaptable: z.array(text()).describe('The parts that another ward can change.'),
});

const effort = z.strictObject({
	staff: choice(STAFF_EFFORTS).describe('How much staff time it takes.'),
	cost: choice(COSTS).describe('What it costs.'),
	weeks: z.number().nonnegative().optional().describe('How many weeks it takes to set up.'),
	note: label().optional().describe('What else to know about time and money.'),
});

const pdsaCycle = z.strictObject({
	cycle: z.int().positive().describe('Its number, counting from 1.'),
	date: monthOrDay().optional().describe('The month or day of the cycle.'),
	plan: z
		.strictObject({
			question: label().describe('What the team wanted to find out.'),
			prediction: label().optional().describe('What they thought would happen.'),
		})
		.describe('The plan.'),
	do: text().meta({ title: 'What they did' }).describe('What they did.'),
	study: text().optional().meta({ title: 'What they learned' }).describe('What they learned.'),
	act: choice(PDSA_ACTS).meta({ title: 'Decision' }).describe('What they decided.'),
});

const demands: EntryOptions['demands'] = (data) => {
	const { measures, adoptions } = data;
	const ids = Array.isArray(measures) ? measures.map((measure) => measure?.id) : [];
	const wrong: Wrong[] = repeated(ids).map((index) => ({
		path: ['measures', index, 'id'],
		expected: 'an id that no other measure of this change idea has',
	}));
	for (const [index, tried] of (Array.isArray(adoptions) ? adoptions : []).entries())
		wrong.push(...endsBefore(tried?.from, tried?.to, ['adoptions', index, 'to'], 'from'));
	wrong.push(...inferredWithoutValue(data));
	return { wrong };
};

/**
 * A change idea as a case study. The record follows SQUIRE 2.0 (what a report of improvement owes its
 * reader, https://www.squire-statement.org) and TIDieR (enough detail to copy it, doi:10.1136/bmj.g1687).
 */
export const changeIdeaSchema = entrySchema(
	{
		...mdxFields,
		status: status.describe('How far the idea got.'),
		drivers: z
			.array(ref('drivers'))
			.min(1)
			.describe('The drivers that it works on, at least one; its programme is that of the first.'),
		serviceTypes: choices('serviceTypes')
			.min(1)
			.describe('The kinds of service it was made for, at least one.'),
		populations: choices('populations')
			.min(1)
			.describe('The people it was made for, at least one.'),
		pcref: z
			.array(ref('pcref'))
			.optional()
			.meta({ title: 'PCREF' })
			.describe('The related parts of the PCREF.'),
		tools: z.array(ref('tools')).optional().describe('The tools it was made with.'),
		inferred: inferred('drivers', 'serviceTypes', 'populations', 'pcref', 'tools').optional(),
		problem: text().describe('What was unfair, for whom, and how that was known.'),
		aim: aim.describe('What it set out to reach.'),
		adoptions: z.array(adoption).describe('Who tried it, and how it went there.'),
		coProduction: coProduction
			.meta({ title: 'Co-production' })
			.describe('How people with lived experience helped to make it.'),
		practice: practice.describe('What was done, in enough detail to copy it.'),
		effort: effort.describe('What it took.'),
		measures: z
			.array(measureSchema)
			.describe('What was counted over time to see whether it helps.'),
		pdsa: z
			.array(pdsaCycle)
			.optional()
			.meta({ title: 'PDSA cycles' })
			.describe('The cycles of plan, do, study, act.'),
		results: z
			.array(
				z.strictObject({
					text: text().describe('What happened, in words.'),
					fact: ref('facts').describe('The figure.'),
				}),
			)
			.optional()
			.describe('What happened, each result with its figure.'),
		limitations: text().describe('Why the results should be read with care.'),
		unintended: text()
			.optional()
			.meta({ title: 'Unintended effects' })
			.describe('What happened that nobody meant to happen.'),
		lessons: text().optional().describe('What the team would tell others.'),
		sustain: text()
			.optional()
			.meta({ title: 'Keeping it going' })
			.describe('What it takes to keep it going.'),
	},
	{ demands },
);
export type ChangeIdea = z.output<typeof changeIdeaSchema>;
