import type { WordingGroup } from './wording.ts';

/** What is out of reach in a room or on a map. */
const THINGS =
	'(?:shelf|shelves|cupboards?|corners?|switch(?:es)?|buttons?|handles?|windows?|surfaces?|items?|spots?|places?|parts?|villages?|islands?|by|on|from|without)';

/** Drugs and alcohol, circumstances, and words of services for the people they serve. */
export const CIRCUMSTANCES: readonly WordingGroup[] = [
	{
		why: 'It names people by what they take: it adds to the stigma that keeps them from help.',
		guide: 'nice',
		avoid: [
			{ words: '(?:drug |ex-|former )?addicts?', write: '“people with drug dependence”' },
			{ words: 'drug (?:abusers?|users?)', write: '“people who use drugs”' },
			{ words: 'alcoholics(?! anonymous)', write: '“people with alcohol dependence”' },
			{ words: 'alcoholic', noun: true, write: '“someone with alcohol dependence”' },
		],
	},
	{
		why: 'It is an insult: people who depend on drugs are people with a story of their own.',
		guide: 'stigma',
		avoid: [
			{ words: 'junk(?:ies?|ys?)', write: '“people who use drugs”' },
			{ words: 'drugg(?:y|ies|ie)', write: '“people who use drugs”' },
		],
	},
	{
		why: 'It blames people for a dependence that they did not choose.',
		guide: 'dependence',
		avoid: [
			{
				words: '(?:drug|substance|alcohol) abuse',
				write: '“drug use”, “alcohol use” or “dependence”',
			},
			{ words: 'substance (?:abusers?|misusers?)', write: '“people who use drugs”' },
			{ words: 'drug habits?', write: '“drug dependence”' },
		],
	},
	{
		why: 'People come first: it is something that they live through, not what they are.',
		guide: 'mind',
		avoid: [
			{ words: 'homeless', after: 'the', noun: true, write: '“people who are homeless”' },
			{ words: 'poor', after: 'the', noun: true, write: '“people on a low income”' },
			{
				words: 'vulnerable',
				after: 'the',
				noun: true,
				write: '“people who need more support”, and why',
			},
			{ words: 'obese', after: 'the', noun: true, write: '“people living with obesity”' },
			{ words: 'prostitutes?', write: '“sex workers”' },
			{
				words: 'illegal (?:immigrants?|migrants?|aliens?)',
				write: '“people without leave to remain”',
			},
		],
	},
	{
		why: 'It blames people whom services have not reached.',
		guide: 'brook',
		avoid: [
			{
				words: 'hard[- ]to[- ](?:reach|engage)',
				notBefore: THINGS,
				write: '“people whom services have not reached” or “underserved”',
			},
			{
				words: 'difficult[- ]to[- ](?:reach|engage)',
				notBefore: THINGS,
				write: '“people whom services have not reached” or “underserved”',
			},
		],
	},
	{
		why: 'It blames the patient, or doubts what the patient says.',
		guide: 'medicine',
		avoid: [
			{
				words:
					'non[- ]?complian(?:t (?:patients?|people|person)|ce with (?:medication|medicines?|treatment|therapy))',
				write: 'what the person does not do, and why',
			},
			{
				words: 'poorly controlled (?:diabetics?|epileptics?|asthmatics?|patients?)',
				write: 'the condition, in place of the person',
			},
			{ words: 'difficult patients?', write: 'what is difficult, and for whom' },
			{
				words: 'manipulative (?:patients?|people|person|behaviours?)',
				write: 'what the person does, and what they may need',
			},
			{
				words: '(?:claims?|claimed|denies|denied)',
				after: 'patients?',
				// Patients who are denied something do not deny it.
				notBefore:
					'(?:access|admission|advocacy|an?|any|care|choice|contact|entry|help|leave|support|the|their|them|this|treatment|visits?|visitors?)',
				write: '“says” or “does not have”',
			},
		],
	},
	{
		why: 'Patients say that it makes a person sound like a nuisance.',
		guide: 'patient-panel',
		avoid: [
			{ words: 'bed[- ]?block(?:ers?|ing)', write: '“people who are ready to leave hospital”' },
			{ words: 'frequent (?:flyers?|fliers?|attenders?)', write: '“people who often need help”' },
			{ words: 'heart[- ]?sinks?', write: 'nothing of the kind' },
			{
				words: 'revolving[- ]door (?:patients?|people)',
				write: '“people who come back to hospital”',
			},
		],
	},
];
