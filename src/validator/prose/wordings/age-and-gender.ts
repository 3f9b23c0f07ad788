import type { WordingGroup } from './wording.ts';

/** Age, sex, gender and sexuality. */
export const AGE_AND_GENDER: readonly WordingGroup[] = [
	{
		why: 'The guide does not use it: give the age, if it matters.',
		guide: 'nhs-age',
		avoid: [
			{ words: 'elderly', write: '“older people”, or the age' },
			{ words: 'oaps?', write: '“older people”, or the age' },
			{ words: 'old[- ]age pensioners?', write: '“older people”, or the age' },
			{ words: 'pensioners?', notAfter: '(?:old[- ]age)', write: '“older people”, or the age' },
			{ words: 'senior citizens?', write: '“older people”, or the age' },
			{ words: 'seniors', write: '“older people”, or the age' },
			{ words: 'middle[- ]aged', write: 'the age' },
			{ words: 'geriatric', after: 'a', noun: true, write: '“older people”' },
			{ words: 'geriatric (?:patients?|people|persons?|wards?)', write: '“older people”' },
			{ words: 'old folks?', write: '“older people”' },
			{ words: 'aged', after: 'the', noun: true, write: '“older people”' },
			{ words: 'old (?:people|persons?|ladies|lady|dears?)', write: '“older people”' },
		],
	},
	{
		why: 'The guide writes “baby”, which is simpler.',
		guide: 'nhs-words',
		avoid: [{ words: 'unborn (?:bab(?:y|ies)|child|children)', write: '“baby”' }],
	},
	{
		why: 'The guide is gender neutral: “they” is for everybody.',
		guide: 'nhs-gender',
		avoid: [
			{ words: 'he or she', write: '“they”' },
			{ words: 'she or he', write: '“they”' },
			{ words: 'his or her', write: '“their”' },
			{ words: 'her or his', write: '“their”' },
			{ words: 'him or her', write: '“them”' },
			{ words: 'her or him', write: '“them”' },
			{ words: '(?:he/she|she/he)', write: '“they”' },
			{ words: 's/he', write: '“they”' },
			{ words: 'his/her', write: '“their”' },
			{ words: 'him/her', write: '“them”' },
			{ words: 'chairm[ae]n', write: '“chair”' },
			{ words: 'manpower', write: '“staff”' },
			{ words: 'man[- ]hours', write: '“hours of work”' },
			{ words: 'mankind', write: '“people”' },
			{ words: '(?:un)?manned', write: '“staffed”' },
			{ words: 'lady doctors?', write: '“doctor”' },
		],
	},
	{
		why: 'It is out of date, and can hurt.',
		guide: 'nhs-gender',
		avoid: [
			{ words: 'transgendered', write: '“trans”' },
			{ words: 'transgenders', write: '“trans people”' },
			{ words: 'transsexuals?', write: '“trans”' },
			{ words: 'transvestites?', write: '“trans”, if that is what the person says' },
			{ words: 'sex[- ]changes?', write: '“transition”' },
			{
				words: 'hermaphrodites?',
				write: '“intersex”, or “people with differences in sex development”',
			},
			{
				words: 'born (?:a )?(?:man|woman|male|female)',
				write: '“registered male (or female) at birth”',
			},
			{ words: 'homosexuals?', write: '“gay”, “lesbian” or “bisexual”' },
			{ words: 'sexual preferences?', write: '“sexual orientation”' },
		],
	},
];
