import type { WordingGroup } from './wording.ts';

const CONDITION =
	'(?!.{0,30}\\b(?:abuse|assault|bullying|crime|discrimination|exploitation|fraud|harassment|hate|homophobia|injustice|neglect|racism|rape|slavery|stalking|theft|torture|trafficking|violence|war)\\b)';

/** Disabilities and long-term conditions. */
export const DISABILITY: readonly WordingGroup[] = [
	{
		why: 'It makes a condition sound like a tragedy.',
		guide: 'nhs-disability',
		avoid: [
			{ words: 'suffer(?:s|ed|ing)? (?:from|with)', write: '“has”, “lives with” or “with”' },
			{ words: 'sufferers?', write: '“people with …”' },
			{ words: 'afflicted (?:by|with)', write: '“has” or “with”' },
			{ words: `victims? of${CONDITION}`, write: '“someone who has had …” or “people with …”' },
			{ words: 'stricken (?:by|with)', write: '“has” or “with”' },
			{ words: 'crippled by', write: '“has” or “with”' },
		],
	},
	{
		why: 'A wheelchair sets a person free: it does not bind them.',
		guide: 'nhs-disability',
		avoid: [
			{ words: 'confined to (?:a|his|her|their|the) wheelchairs?', write: '“uses a wheelchair”' },
			{ words: 'wheelchair[- ]?bound', write: '“wheelchair user”' },
			{ words: 'bed[- ]?bound', write: '“cannot get out of bed”' },
			{ words: 'bedridden', write: '“cannot get out of bed”' },
		],
	},
	{
		why: 'It labels a person by what they can’t do.',
		guide: 'nhs-disability',
		avoid: [
			{ words: 'handicapped', write: '“disabled”' },
			{ words: 'handicaps?', write: '“disability” or “barrier”' },
			{ words: 'sick (?:person|people|persons)', write: '“person with …”, naming the condition' },
		],
	},
	{
		why: 'It labels a person by an illness.',
		guide: 'nhs-disability',
		avoid: [
			{
				words: 'diseased (?:person|people|persons|patients?)',
				write: '“people with …”, naming the condition',
			},
			{ words: 'diabetics', write: '“people with diabetes”' },
			{ words: 'diabetic (?:person|people|patients?)', write: '“people with diabetes”' },
			{ words: 'diabetic', after: 'an?', noun: true, write: '“someone with diabetes”' },
		],
	},
	{
		why: 'It names a person by a condition: the person comes first.',
		guide: 'government',
		avoid: [
			{ words: 'epileptics', write: '“people with epilepsy”' },
			{ words: 'epileptic', after: 'an?', noun: true, write: '“someone with epilepsy”' },
			{ words: 'epileptic (?:person|people|patients?)', write: '“people with epilepsy”' },
			{ words: 'epileptic (?:fits?|attacks?)', write: '“epileptic seizure”' },
			{ words: 'asthmatics', write: '“people with asthma”' },
			{ words: 'arthritics', write: '“people with arthritis”' },
			{ words: 'paraplegics', write: '“people with paraplegia”' },
			{ words: 'paraplegic', noun: true, write: '“person with paraplegia”' },
			{ words: 'spastics?', write: '“person with cerebral palsy”' },
			{ words: 'cripples?', write: '“disabled person”' },
			{ words: 'crippled', write: '“disabled”' },
			{ words: 'invalids', write: '“disabled people”' },
			{ words: 'invalid', after: 'an', noun: true, write: '“disabled person”' },
			{ words: 'midgets?', write: '“someone with restricted growth”' },
			{ words: 'dwarf', after: 'an?', noun: true, write: '“someone with restricted growth”' },
		],
	},
	{
		why: '“Disabled” describes people; it is not a name for a group of them.',
		guide: 'government',
		avoid: [
			{ words: 'disabled', after: 'the', noun: true, write: '“disabled people”' },
			{
				words: 'blind',
				after: 'the',
				noun: true,
				notBefore:
					'(?:is|was|has|does|did|came|comes|fell|goes|went|over|in|on|above|behind|down|up|that covers)',
				write: '“blind people” or “people with a visual impairment”',
			},
			{ words: 'deaf', after: 'the', noun: true, write: '“deaf people”' },
			{
				words: 'visually impaired',
				after: 'the',
				noun: true,
				write: '“people with a visual impairment”',
			},
			{
				words: 'hearing[- ]impaired',
				after: 'the',
				noun: true,
				write: '“people with a hearing impairment”',
			},
			{ words: 'deaf and dumb', write: '“deaf”, or “user of British Sign Language”' },
			{ words: 'deaf[- ]mutes?', write: '“deaf”, or “user of British Sign Language”' },
			{ words: 'able[- ]?bodied', write: '“non-disabled”' },
		],
	},
	{
		why: 'It says that a disability is a bad thing.',
		guide: 'government',
		avoid: [
			{ words: 'blind drunk', write: 'what you mean, in plain words' },
			{ words: 'blind eye', after: '(?:turn|turns|turned|turning) a', write: '“ignore”' },
			{
				words: 'deaf ears',
				after: '(?:fall|falls|fell|fallen|falling) on',
				write: '“were ignored”',
			},
			{ words: 'deaf to (?:our|the|their|his|her|all|any)', write: '“would not listen to”' },
		],
	},
	{
		why: 'It makes disabled people sound like another kind of people.',
		guide: 'nhs-digital',
		avoid: [
			{
				words: 'normal (?:people|person|patients?)',
				write: '“other people”, or “people without …”',
			},
			{ words: 'abnormal (?:people|person|patients?)', write: '“people with …”' },
			{ words: 'differently[- ]abled', write: '“disabled”' },
			{ words: 'physically challenged', write: '“disabled”' },
			{
				words: 'disabled (?:toilets?|parking|entrances?|access)',
				write: '“accessible”, in place of “disabled”',
			},
			{ words: 'disability[- ]friendly', write: '“accessible”' },
			{ words: 'birth defects?', write: 'the name of the condition' },
			{ words: 'brain[- ]damaged', write: '“with a brain injury”' },
		],
	},
];
