import { describe, expect, test } from 'vitest';
import { findings } from '../check.ts';
import { rules } from './index.ts';

describe.each(rules.flatMap((rule) => (rule.examples ? [{ rule, ...rule.examples }] : [])))(
	'the examples of $rule.id',
	({ rule, bad, found, good }) => {
		test('show what the rule finds, where it finds it', () => {
			const [first] = findings(rule, bad);
			expect(first && `${first.file}:${first.line}:${first.column}`).toBe(found);
		});

		test('show what it has nothing against', () => {
			expect(Object.keys(good)).not.toEqual([]);
			expect(findings(rule, good)).toEqual([]);
		});
	},
);
