import { describe, expect, test } from 'vitest';
import { RULE_IDS } from '../../schema/rule-id.ts';
import { findings } from '../run/check.ts';
import { rules } from './index.ts';

describe.each(rules.map((rule) => ({ rule, id: rule.id, ...rule.examples })))(
	'the examples of $id',
	({ rule, bad, found, good }) => {
		test('show what the rule finds, and where', () => {
			const [first] = findings(rule, bad);
			expect(first && `${first.file}:${first.line}:${first.column}`).toBe(found);
		});

		test('show what it accepts', () => {
			expect(Object.keys(good)).not.toEqual([]);
			expect(findings(rule, good)).toEqual([]);
		});
	},
);

test('every rule is listed, in order', () => {
	expect(rules.map(({ id }) => id)).toEqual(RULE_IDS);
});
