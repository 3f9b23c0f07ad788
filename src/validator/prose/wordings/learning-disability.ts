import type { WordingGroup } from './wording.ts';

/** Learning disability, autism and dementia. */
export const LEARNING_DISABILITY: readonly WordingGroup[] = [
	{
		why: 'It is an insult, or it puts the disability before the person.',
		guide: 'government',
		avoid: [
			{
				words: 'mentally (?:handicapped|disabled|defective|challenged|retarded|impaired)',
				write: '“with a learning disability”',
			},
			{ words: 'mental handicap', write: '“learning disability”' },
			{ words: 'disabled', after: 'learning', write: '“with a learning disability”' },
			{ words: 'retard(?:ed|s|ation)?', write: '“with a learning disability”' },
			{ words: 'subnormal', write: '“with a learning disability”' },
			{ words: 'feeble[- ]minded', write: '“with a learning disability”' },
			{
				words: 'slow learners?',
				write: '“people with a learning disability” or “with a learning difficulty”',
			},
			{ words: 'mental age of', write: 'what the person can do, and what help they want' },
			{
				words: "down'?s (?:person|people|child|children|baby|babies|kids?|sufferers?)",
				write: '“person with Down’s syndrome”',
			},
			{ words: 'mongols?', write: '“person with Down’s syndrome”' },
		],
	},
	{
		why: 'Autism is part of a person, and most autistic people prefer to say so.',
		guide: 'nhs-inform',
		avoid: [
			{
				words: 'autism',
				after:
					'(?:people|persons?|adults?|children|child|patients?|someone|anyone) (?:with|who have|who has)',
				write: '“autistic people”',
			},
			{ words: 'autistics', write: '“autistic people”' },
			{ words: 'autistic', after: 'an', noun: true, write: '“an autistic person”' },
		],
	},
	{
		why: 'It does not describe what a person can do, and hides what they need.',
		guide: 'autism',
		avoid: [
			{
				words:
					'high[- ]functioning(?! (?:boards?|groups?|organisations?|services?|systems?|teams?|wards?))',
				write: 'what support the person needs',
			},
			{ words: 'low[- ]functioning', write: 'what support the person needs' },
			{
				words: '(?:mild|severe|mildly|severely) autis(?:m|tic)',
				write: 'what support the person needs',
			},
			{
				words: 'challenging behaviours?',
				write: '“distressed behaviour”: ask what the behaviour tells you',
			},
			{ words: 'behavioural problems', write: '“distress”, and what it comes from' },
		],
	},
	{
		why: 'People with dementia say that it hurts to read.',
		guide: 'dementia',
		avoid: [
			{ words: 'demented', write: '“with dementia”' },
			{ words: 'senile', write: '“with dementia”' },
			{ words: 'living death', write: 'what living with dementia is like for a person' },
			{ words: 'dementia (?:victims?|patients?)', write: '“people with dementia”' },
		],
	},
];
