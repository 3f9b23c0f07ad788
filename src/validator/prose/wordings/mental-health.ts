import type { WordingGroup } from './wording.ts';

/** Mental health, suicide and self-harm. */
export const MENTAL_HEALTH: readonly WordingGroup[] = [
	{
		why: 'We do not describe people as ill in the mind: they have a condition or a problem.',
		guide: 'nhs-disability',
		avoid: [{ words: 'mentally[- ]ill', write: '“with a mental health problem”' }],
	},
	{
		why: 'It is an insult, or it was made to lock people away.',
		guide: 'government',
		avoid: [
			{ words: 'mental patients?', write: '“patient” or “person with a mental health problem”' },
			{
				words: 'mental (?:hospitals?|institutions?|asylums?|homes?)',
				write: '“mental health hospital”',
			},
			{ words: 'insane', write: '“with a mental health problem”' },
			{ words: 'insanity', write: '“mental health problem”' },
			{
				words: 'mad (?:people|person|men|man|women|woman|patients?)',
				write: '“people with a mental health problem”',
			},
			{ words: 'mad(?:man|men|woman|women|ness)', write: '“mental health problem”' },
			{ words: 'lunatics?', write: '“person with a mental health problem”' },
			{
				words: 'mentally (?:deranged|unstable|unbalanced|disturbed)',
				write: '“with a mental health problem”',
			},
		],
	},
	{
		why: 'It stereotypes people with mental health problems.',
		guide: 'shift',
		avoid: [
			{ words: 'loon(?:y|ies)', write: 'nothing of the kind' },
			{ words: 'psychos?', write: '“person with a mental health problem”' },
			{ words: 'schizos?', write: '“person with schizophrenia”' },
			{ words: 'nutters?', write: 'nothing of the kind' },
			{ words: 'nutcases?', write: 'nothing of the kind' },
			{ words: 'maniacs?', write: 'nothing of the kind' },
			{ words: 'deranged', write: '“distressed” or “very unwell”' },
			{ words: 'split personalit(?:y|ies)', write: '“schizophrenia”, which is something else' },
			{ words: 'inmates?', notAfter: 'prison', write: '“patient”: a hospital is no prison' },
			{
				words: 'released from (?:the |a |an )?(?:hospital|ward|unit|section)',
				write: '“discharged from”',
			},
		],
	},
	{
		why: 'It names people by a diagnosis: people are more than that.',
		guide: 'shift',
		avoid: [
			{ words: 'schizophrenics', write: '“people with schizophrenia”' },
			{ words: 'schizophrenic', after: 'an?', noun: true, write: '“someone with schizophrenia”' },
			{
				words: 'schizophrenic (?:person|people|patients?|man|men|woman|women)',
				write: '“people with schizophrenia”',
			},
			{ words: 'psychotics', write: '“people who have psychosis”' },
			{
				words: 'psychotic (?:person|people|patients?|man|men|woman|women)',
				write: '“people who have psychosis”',
			},
			{ words: 'depressives', write: '“people with depression”' },
			{ words: 'depressive', noun: true, write: '“someone with depression”' },
			{ words: 'manic[- ]depress(?:ion|ives?)', write: '“bipolar disorder”' },
			{ words: 'anorexics', write: '“people with anorexia”' },
			{ words: 'anorexic', noun: true, write: '“someone with anorexia”' },
			{ words: 'personality disordered', write: '“with a diagnosis of personality disorder”' },
		],
	},
	{
		why: 'It adds to the stigma around mental health problems.',
		guide: 'mind',
		avoid: [
			{ words: 'crazy', write: 'what you mean: “surprising”, “unfair”, “very busy”' },
			{ words: 'bonkers', write: 'what you mean, in plain words' },
			{ words: 'happy pills', write: '“antidepressants”' },
			{
				words: 'attention[- ]seek(?:ing|ers?)',
				write: '“asking for help”, or what the person does',
			},
			{ words: 'self[- ]harmers?', write: '“people who self-harm”' },
		],
	},
	{
		why: 'Suicide is not a crime, and no success.',
		guide: 'samaritans',
		avoid: [
			{
				words: 'commit(?:s|ted|ting)? suicide',
				write: '“died by suicide” or “took their own life”',
			},
			{ words: '(?:successful|completed) suicides?', write: '“suicide” or “death by suicide”' },
			{
				words:
					'(?:failed|unsuccessful|botched) (?:suicides?|(?:suicide )?attempts? (?:at|to) (?:suicide|(?:end|take) (?:his|her|their)))',
				write: '“suicide attempt”',
			},
			{ words: '(?:failed|unsuccessful) suicide attempts?', write: '“suicide attempt”' },
			{
				words: 'suicide (?:bids?|epidemics?|victims?|crazes?|hotspots?)',
				write: '“suicide attempt”, “rise in suicides” or “person who died by suicide”',
			},
			{ words: 'cry for help', write: '“suicide attempt” or “self-harm”' },
		],
	},
];
