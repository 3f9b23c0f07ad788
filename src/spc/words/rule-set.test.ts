import { expect, test } from 'vitest';
import { ruleSetInWords } from './rule-set.ts';

test('a run chart names the Anhøj rules', () => {
	expect(ruleSetInWords('run')).toBe('Run chart with the Anhøj rules (Anhøj and Olesen 2014)');
});

const MADE =
	'XmR chart with the rules of Making Data Count (as NHSRplotthedots): shift and trend of 7, ';

test('an XmR chart names its rules and any deviations from them', () => {
	expect(ruleSetInWords('xmr')).toBe(`${MADE}two in three; limits from screened moving ranges`);
	expect(ruleSetInWords('xmr', { screened: true, twoInThree: 'between_limits' })).toBe(
		ruleSetInWords('xmr'),
	);
	expect(ruleSetInWords('xmr', { screened: false })).toBe(
		`${MADE}two in three; limits from all moving ranges`,
	);
	expect(ruleSetInWords('xmr', { twoInThree: 'include_beyond_limits' })).toBe(
		`${MADE}two in three beyond 2 sigma; limits from screened moving ranges`,
	);
});

test('an I chart says whether its ranges are screened', () => {
	expect(ruleSetInWords('i-qicharts2')).toBe(
		'I chart as in qicharts2, with the Anhøj rules; limits from all moving ranges',
	);
	expect(ruleSetInWords('i-qicharts2', { screened: true })).toBe(
		'I chart as in qicharts2, with the Anhøj rules; limits from screened moving ranges',
	);
});
