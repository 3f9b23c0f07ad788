import { expect, test } from 'vitest';
import { answersByShape, asksForMeaning, asksHow } from './question-shapes.ts';

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

test.each([
	'how do we build a team',
	'how to write an aim',
	'can we test it',
	'where should i start',
])('“%s” asks how to do something', (question) => {
	expect(asksHow(question)).toBe(true);
});

test.each(['how many wards', 'what to do', 'show how to do it', 'canada'])(
	'“%s” asks for something else',
	(question) => {
		expect(asksHow(question)).toBe(false);
	},
);
