import { expect, test } from 'vitest';
import { CIRCUMSTANCES } from './circumstances.ts';
import { avoidedWords, type MarkedExample, readMarked, withoutExample } from './marked-examples.ts';

const EXAMPLES: readonly MarkedExample[] = [
	['an [addict]', 'a person with drug dependence'],
	['[drug addicts]', 'people with drug dependence'],
	['an [ex-addict]', 'a person in recovery'],
	['a [junkie]', 'a person who uses drugs'],
	['[junkies]', 'junk mail'],
	['a [druggy]', 'a person who uses drugs'],
	['[druggies]', 'drugs'],
	['a [drug abuser]', 'a person who uses drugs'],
	['[drug users]', 'people who use drugs'],
	['[substance abuse]', 'substance use'],
	['[alcohol abuse]', 'alcohol use'],
	['[substance misusers]', 'people who misuse substances'],
	['He is an [alcoholic].', 'An alcoholic drink.'],
	['[Alcoholics] came.', 'Alcoholics Anonymous'],
	['a [drug habit]', 'drug dependence'],
	['[drug habits]', 'habits'],
	['It helps [the homeless].', 'It helps the homeless man.'],
	['It helps [the poor].', 'It helps the poor man.'],
	['It helps [the vulnerable].', 'It helps the vulnerable man.'],
	['It helps [the obese].', 'It helps the obese man.'],
	['a [prostitute]', 'a sex worker'],
	['[prostitutes]', 'sex workers'],
	['[illegal immigrants]', 'immigrants'],
	['an [illegal alien]', 'people without leave to remain'],
	['[hard-to-reach] groups', 'underserved groups'],
	['[hard to engage]', 'hard to find'],
	['[difficult to reach]', 'difficult to find'],
	['[difficult-to-engage] groups', 'groups that services have not reached'],
	['a [non-compliant patient]', 'a patient who does not take it'],
	['[noncompliance with treatment]', 'non-compliance with the Code'],
	['[poorly controlled diabetics]', 'poorly controlled diabetes'],
	['a [difficult patient]', 'a difficult day'],
	['[difficult patients]', 'patients'],
	['[manipulative behaviour]', 'behaviour'],
	['a [manipulative patient]', 'a patient'],
	['The [patient claims] that it hurts.', 'The patient says that it hurts.'],
	['The [patient denied] pain.', 'The patient had no pain.'],
	['a [bed blocker]', 'a person who is ready to leave'],
	['[bed-blocking]', 'waiting in a bed'],
	['a [frequent flyer]', 'someone who often needs help'],
	['[frequent attenders]', 'people who attend'],
	['a [heartsink]', 'a person'],
	['[heart-sink] patients', 'heart patients'],
	['[revolving-door patients]', 'a revolving door'],
	['[revolving door people]', 'people who come back'],
];

test.each(readMarked(EXAMPLES))('$bad is found, and “$good” is not', ({ text, words, good }) => {
	expect(avoidedWords(text)).toEqual([words]);
	expect(avoidedWords(good)).toEqual([]);
});

test('every wording has an example', () => {
	expect(withoutExample(CIRCUMSTANCES, EXAMPLES)).toEqual([]);
});
