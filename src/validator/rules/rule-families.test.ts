import { expect, test } from 'vitest';
import { RULE_IDS } from '../../schema/rule-id.ts';
import { ruleFamilies } from './rule-families.ts';

test('every rule is in the family that its id begins with, and in no other', () => {
	const listed = ruleFamilies().flatMap(({ id, rules }) => rules.map((rule) => [id, rule.id]));
	expect(listed.toSorted()).toEqual(RULE_IDS.map((id) => [id.split('/')[0], id]).toSorted());
});

test('every family has rules, and a title of its own', () => {
	const families = ruleFamilies();
	expect(families.filter(({ rules }) => rules.length === 0)).toEqual([]);
	const titles = families.map(({ title }) => title);
	expect(titles.filter((title) => !/^[A-Z]/.test(title))).toEqual([]);
	expect(new Set(titles).size).toBe(titles.length);
});
