import { expect, test } from 'vitest';
import { recoverYaml } from './recover-yaml.ts';

test.each([
	['title: a: b\nlevel: 5\n', { level: 5 }, ['title']],
	['level: 5\ntitle: "open\nnext: x\n', { level: 5, next: 'x' }, ['title']],
	['level: 5\nlist: [a, b\nnext: x\n', { level: 5, next: 'x' }, ['list']],
	['a: 1\nb: *x\nc: 2\nd: [\n', { a: 1, c: 2 }, ['b', 'd']],
	['a: 1\njust words\nc: 2\n', { a: 1, c: 2 }, []],
	['a: 1\nmeta:\n  b: 1\n   c: 2\nd: 3\n', { a: 1, d: 3 }, ['meta']],
	['a: 1\nlist:\n- x: y: z\n- b\nd: 3\n', { a: 1, d: 3 }, ['list']],
	['"a": 1\n\'b\': c: d\n', { a: 1 }, ['b']],
	['a: 1\n\ttab: 2\nd: 3\n', { d: 3 }, ['a']],
])('of %j the rest is read', (text, value, dropped) => {
	const yaml = recoverYaml(text, 0);
	expect(yaml?.value).toEqual(value);
	expect([...(yaml?.dropped ?? [])]).toEqual(dropped);
});

test('places are those in the whole text', () => {
	expect(recoverYaml('title: a: b\nlevel: 5\n', 4)?.range(['level'])).toEqual([23, 24]);
});

test('nothing is read where every field has a mistake', () => {
	expect(recoverYaml('a: b: c', 0)).toBeUndefined();
	expect(recoverYaml('a: [\nb: [\n', 0)).toBeUndefined();
});

test('nothing is read where fields can’t be separated', () => {
	expect(recoverYaml('? [a]\n: b\nc: 1\n', 0)).toBeUndefined();
	expect(recoverYaml('a: 1\na: 2\nb: [\n', 0)).toBeUndefined();
});
