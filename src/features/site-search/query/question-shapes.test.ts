import { expect, test } from 'vitest';
import { answersByShape, asksForMeaning } from './question-shapes.ts';

test.each([
	['when is the next session', '/events/'],
	['how much time does it take', '/programme/'],
	['who pays for it', '/programme/'],
	['is it working', '/facts/'],
	['how do we get started', '/guides/'],
	['can i draw my own chart', '/tools/run-chart/'],
	['which wards took part', '/sites/'],
	['how many wards were involved', '/sites/'],
	['how big is the problem nationally', '/facts/'],
])('“%s” leads to %s', (question, address) => {
	expect(answersByShape(question)[0]?.address).toBe(address);
});

test('a subject is no question', () => {
	expect(answersByShape('ward round form')).toEqual([]);
});

test.each(['what is a pdsa', 'whats an lxp', 'define equity', 'what does pcref mean'])(
	'“%s” asks for a meaning',
	(question) => {
		expect(asksForMeaning(question)).toBe(true);
	},
);

test('“meaningful activities” asks for no meaning', () => {
	expect(asksForMeaning('meaningful activities')).toBe(false);
});
