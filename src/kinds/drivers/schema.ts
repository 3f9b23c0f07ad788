import { z } from 'zod';
import { type EntryOptions, entrySchema } from '../../schema/entry.ts';
import { mdxFields } from '../../schema/fields.ts';
import { ID } from '../../schema/id.ts';
import { inferred, inferredWithoutValue } from '../../schema/inferred.ts';
import { ref } from '../../schema/reference.ts';
import { label } from '../../schema/text.ts';
import { choice, LENSES, STRENGTHS } from '../../schema/vocabulary.ts';

const demands: EntryOptions['demands'] = (data) => {
	const { level, parents, strength } = data;
	const wrong = inferredWithoutValue(data);
	if (level === 'primary') {
		const because = 'only a secondary driver has it';
		return {
			required: ['lens'],
			forbidden: ['parents', 'strength'].map((field) => ({ field, because })),
			wrong,
		};
	}
	if (level !== 'secondary') return { wrong };
	const known = new Set(Array.isArray(parents) ? parents : []);
	const strangers =
		strength && typeof strength === 'object'
			? Object.keys(strength).filter((id) => ID.test(id) && !known.has(id))
			: [];
	return {
		required: ['parents'],
		forbidden: [
			{
				field: 'lens',
				because: 'only a primary driver has it: a secondary driver takes the lens of its parents',
			},
		],
		wrong: [
			...wrong,
			...strangers.map((id) => ({
				path: ['strength', id],
				expected: 'one of the ids in `parents`',
				part: 'key' as const,
			})),
		],
	};
};

/**
 * Something that has to change to reach the aim. The diagram is a graph: a secondary driver may have several parents.
 */
export const driverSchema = entrySchema(
	{
		...mdxFields,
		programme: ref('programmes').describe('The programme it belongs to.'),
		level: z
			.enum(['primary', 'secondary'])
			.describe('Whether it affects the aim itself or another driver.'),
		order: z.int().positive().describe('Its place in the diagram, counting from 1.'),
		statement: label().describe('What has to become true, in one sentence.'),
		pcref: z
			.array(ref('pcref'))
			.meta({ title: 'PCREF' })
			.describe('The related parts of the PCREF.'),
		inferred: inferred('pcref').optional(),
		lens: choice(LENSES).optional().describe('For a primary driver: the lens it belongs to.'),
		parents: z
			.array(ref('drivers'))
			.min(1)
			.optional()
			.meta({ title: 'Drivers it affects' })
			.describe('For a secondary driver: the drivers that it affects, at least one.'),
		strength: z
			.record(ref('drivers'), choice(STRENGTHS))
			.optional()
			.meta({ title: 'Strength' })
			.describe('How strongly it affects each parent.'),
	},
	{ demands, sometimesRequired: ['lens', 'parents'] },
);
export type Driver = z.output<typeof driverSchema>;
