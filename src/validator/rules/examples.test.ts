import { describe, expect, test } from 'vitest';
import { RULE_IDS } from '../../schema/rule-id.ts';
import { findings } from '../run/check.ts';
import { rules } from './index.ts';

const withExamples = rules.flatMap((rule) =>
	rule.examples ? [{ rule, id: rule.id, ...rule.examples }] : [],
);

describe.each(withExamples)('the examples of $id', ({ rule, bad, found, good }) => {
	test('show what the rule finds, and where', () => {
		const [first] = findings(rule, bad);
		expect(first && `${first.file}:${first.line}:${first.column}`).toBe(found);
	});

	test('show what it accepts', () => {
		expect(Object.keys(good)).not.toEqual([]);
		expect(findings(rule, good)).toEqual([]);
	});
});

test('only rules about large pictures and about what was committed have no examples', () => {
	expect(rules.filter(({ examples }) => !examples).map(({ id }) => id)).toEqual([
		'file/large',
		'programme/moved-event',
	]);
});

test('every rule is listed, in order', () => {
	expect(rules.map(({ id }) => id)).toEqual(RULE_IDS);
});
