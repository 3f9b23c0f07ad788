import type { WordingGroup } from './wording.ts';

/** Ethnicity and nationality. */
export const ETHNICITY: readonly WordingGroup[] = [
	{
		why: 'Few people know the short form, and it hides who is meant: be as exact as you can.',
		guide: 'nhs-ethnicity',
		avoid: [
			{ words: 'bame', write: 'the groups that you mean, or “people from ethnic minorities”' },
			{ words: 'bme', write: 'the groups that you mean, or “people from ethnic minorities”' },
			{
				words: 'black,? asian,? (?:and|&) (?:other )?(?:minority ethnic|ethnic minorit(?:y|ies))',
				write: 'the groups that you mean, or “people from ethnic minorities”',
			},
			{
				words: 'black (?:and|&) minority ethnic',
				write: 'the groups that you mean, or “people from ethnic minorities”',
			},
		],
	},
	{
		why: 'The guide writes “ethnicity”, which people say for themselves, and not “race”.',
		guide: 'nhs-ethnicity',
		avoid: [
			{
				words: 'races',
				after: '(?:different|all|other|any|both|mixed)',
				write: '“ethnic groups” or “ethnicities”',
			},
			{
				words: 'race',
				after: "(?:patients'|patient's|person's|people's|someone's)",
				noun: true,
				write: '“ethnicity”',
			},
			{
				words: 'race',
				after: 'people of(?: any| all)?',
				noun: true,
				write: '“people from … ethnic groups”',
			},
			{
				words: 'races',
				notAfter: '(?:different|all|other|any|both|mixed)',
				noun: true,
				write: '“ethnic groups”',
			},
		],
	},
	{
		why: 'It says what people are not, in place of who they are.',
		guide: 'ethnicity',
		avoid: [
			{
				words: 'non[- ]whites?',
				write: 'the groups that you mean, or “people from ethnic minorities”',
			},
			{ words: 'non[- ]blacks?', write: 'the groups that you mean' },
			{ words: 'blacks', notAfter: 'shades of', write: '“Black people”' },
			{ words: 'whites', notAfter: 'egg', write: '“White people”' },
			{ words: 'asians', after: 'the', write: '“Asian people”' },
		],
	},
	{
		why: 'It lumps people together, or is out of date.',
		guide: 'statistics',
		avoid: [
			{
				words: 'colour',
				after: '(?:people|person|patients?|staff|women|men|communities) of',
				write: 'the groups that you mean',
			},
			{ words: 'mixed[- ]race', write: '“people with a mixed ethnic background”' },
			{ words: 'half[- ]castes?', write: '“people with a mixed ethnic background”' },
			{ words: 'coloureds', write: 'the group that you mean' },
			{
				words: 'coloured (?:people|person|patients?|staff|man|men|woman|women)',
				write: 'the group that you mean',
			},
			{ words: 'ethnics', write: '“people from ethnic minorities”' },
			{
				words: 'ethnic (?:people|persons?|patients?|staff|communities)',
				notAfter: '(?:minority|diverse|and|or)',
				write: '“people from ethnic minorities”: everybody has an ethnicity',
			},
			{ words: 'orientals', write: 'the group that you mean' },
			{ words: 'oriental', noun: true, write: 'the group that you mean' },
			{ words: 'half[- ]breeds?', write: '“people with a mixed ethnic background”' },
		],
	},
	{
		why: '“Afro” is a hairstyle, not a place.',
		guide: 'nhs-ethnicity',
		avoid: [{ words: 'afro[- ]caribbeans?', write: '“African Caribbean”' }],
	},
];
