import { expect, test } from 'vitest';
import { AGE_AND_GENDER } from './age-and-gender.ts';
import { avoidedWords, type MarkedExample, readMarked, withoutExample } from './marked-examples.ts';

const EXAMPLES: readonly MarkedExample[] = [
	['[elderly] people', 'older people'],
	['an [OAP]', 'an older person'],
	['[OAPs]', 'older people'],
	['an [old age pensioner]', 'a pension at an old age'],
	['[old-age pensioners]', 'pensions'],
	['a [pensioner]', 'a pension'],
	['[pensioners]', 'pensions'],
	['a [senior citizen]', 'a senior nurse'],
	['[senior citizens]', 'citizens'],
	['[seniors]', 'senior staff'],
	['[middle-aged] men', 'men aged 45 to 60'],
	['[middle aged]', 'in the middle'],
	['He is [a geriatric].', 'He is a geriatric nurse.'],
	['a [geriatric ward]', 'geriatric medicine'],
	['[geriatric patients]', 'older patients'],
	['the [old folks]', 'folk music'],
	['the [old folk]', 'folk'],
	['It helps [the aged].', 'It helps people aged 80.'],
	['[old people]', 'older people'],
	['an [old lady]', 'an old house'],
	['an [unborn baby]', 'a baby'],
	['[unborn children]', 'children'],
	['[he or she]', 'they'],
	['[she or he]', 'she or they'],
	['[his or her] ward', 'their ward'],
	['[her or his] ward', 'her ward'],
	['ask [him or her]', 'ask them'],
	['ask [her or him]', 'ask her'],
	['[he/she]', 'they'],
	['[she/he]', 'and/or'],
	['[s/he]', 'they'],
	['[his/her] ward', 'their ward'],
	['ask [him/her]', 'ask them'],
	['the [chairman]', 'the chair'],
	['the [chairmen]', 'the chairs'],
	['[manpower]', 'staff'],
	['[man-hours]', 'hours of work'],
	['[man hours]', 'hours'],
	['[mankind]', 'people'],
	['[manned] by nurses', 'staffed by nurses'],
	['[unmanned]', 'without staff'],
	['a [lady doctor]', 'a doctor'],
	['[lady doctors]', 'doctors'],
	['[transgendered]', 'transgender'],
	['[transgenders]', 'trans people'],
	['a [transsexual]', 'a trans person'],
	['[transsexuals]', 'trans people'],
	['a [transvestite]', 'a trans person'],
	['[transvestites]', 'people'],
	['a [sex change]', 'a change in sex education'],
	['[sex-changes]', 'transition'],
	['a [hermaphrodite]', 'an intersex person'],
	['[hermaphrodites]', 'people'],
	['[born a man]', 'registered male at birth'],
	['[born female]', 'born in May'],
	['a [homosexual]', 'a gay man'],
	['[homosexuals]', 'gay people'],
	['[sexual preference]', 'sexual orientation'],
	['[sexual preferences]', 'preferences'],
];

test.each(readMarked(EXAMPLES))('$bad is found, and “$good” is not', ({ text, words, good }) => {
	expect(avoidedWords(text)).toEqual([words]);
	expect(avoidedWords(good)).toEqual([]);
});

test('every wording has an example', () => {
	expect(withoutExample(AGE_AND_GENDER, EXAMPLES)).toEqual([]);
});
