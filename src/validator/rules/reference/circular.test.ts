import { expect, test } from 'vitest';
import { check, findings } from '../../run/check.ts';
import rule from './circular.ts';

const guide = (...needs: string[]) => `---\ntitle: Step\nneeds: [${needs.join(', ')}]\n---\n`;
const driver = (...parents: string[]) =>
	`---\ntitle: Driver\nparents: [${parents.join(', ')}]\n---\n`;

test('steps that need each other in order are not a cycle', () => {
	expect(
		check(rule, {
			'guides/a.mdx': guide(),
			'guides/b.mdx': guide('a'),
			'guides/c.mdx': guide('a', 'b'),
		}),
	).toEqual([]);
});

test('a cycle is reported once, at the link of the entry whose id sorts first', () => {
	const files = {
		'guides/c.mdx': guide('b'),
		'guides/b.mdx': guide('a'),
		'guides/a.mdx': guide('x', 'c'),
	};
	expect(check(rule, files)).toEqual([
		'guides/a.mdx:3:12 Unexpected circular reference: `a` needs `c`, which needs `b`, which needs `a`',
	]);
	expect(findings(rule, files)[0]?.related).toEqual([
		{ file: 'guides/c.mdx', line: 3, message: '`c` needs `b`.' },
		{ file: 'guides/b.mdx', line: 3, message: '`b` needs `a`.' },
	]);
});

test('an entry that links to itself is a cycle of one', () => {
	expect(check(rule, { 'drivers/a.mdx': driver('a') })).toEqual([
		'drivers/a.mdx:3:11 Unexpected circular reference: `a` has the parent `a`',
	]);
});

test('two cycles are told apart, though they share an entry', () => {
	expect(
		check(rule, {
			'drivers/a.mdx': driver('b', 'c'),
			'drivers/b.mdx': driver('a'),
			'drivers/c.mdx': driver('a'),
		}),
	).toEqual([
		'drivers/a.mdx:3:11 Unexpected circular reference: `a` has the parent `b`, which has the parent `a`',
		'drivers/a.mdx:3:14 Unexpected circular reference: `a` has the parent `c`, which has the parent `a`',
	]);
});

test('a cycle within a larger one is reported where it starts', () => {
	expect(
		check(rule, {
			'guides/a.mdx': guide('b'),
			'guides/b.mdx': guide('c'),
			'guides/c.mdx': guide('a', 'b'),
		}),
	).toEqual([
		'guides/a.mdx:3:9 Unexpected circular reference: `a` needs `b`, which needs `c`, which needs `a`',
		'guides/b.mdx:3:9 Unexpected circular reference: `b` needs `c`, which needs `b`',
	]);
});

/** Returns a cycle of steps, each of which needs the next. */
const round = (count: number) =>
	Object.fromEntries(
		Array.from({ length: count }, (_, index) => [
			`guides/g${String(index).padStart(2, '0')}.mdx`,
			guide(`g${String((index + 1) % count).padStart(2, '0')}`),
		]),
	);

test('a cycle of six is shown in full, one of seven is shortened', () => {
	expect(check(rule, round(6))).toEqual([
		'guides/g00.mdx:3:9 Unexpected circular reference: `g00` needs `g01`, which needs `g02`, which needs `g03`, which needs `g04`, which needs `g05`, which needs `g00`',
	]);
	for (const count of [7, 20])
		expect(check(rule, round(count))).toEqual([
			'guides/g00.mdx:3:9 Unexpected circular reference: `g00` needs `g01`, which needs `g02`, which needs `g03`, which needs `g04`, which needs `g05`, and so on, which needs `g00`',
		]);
	expect(findings(rule, round(20))[0]?.related).toHaveLength(19);
});

test('the finding spans the link, and says what to do', () => {
	expect(
		findings(rule, { 'drivers/a.mdx': driver('b'), 'drivers/b.mdx': driver('x', 'a') }),
	).toEqual([
		{
			file: 'drivers/a.mdx',
			line: 3,
			column: 11,
			endLine: 3,
			endColumn: 12,
			severity: 'error',
			rule: 'reference/circular',
			message: 'Unexpected circular reference: `a` has the parent `b`, which has the parent `a`',
			hint: 'Take one of the links out.',
			related: [{ file: 'drivers/b.mdx', line: 3, message: '`b` has the parent `a`.' }],
		},
	]);
});

test('steps and drivers with the same id are different', () => {
	expect(check(rule, { 'guides/a.mdx': guide('b'), 'drivers/b.mdx': driver('a') })).toEqual([]);
	expect(check(rule, { 'guides/a.mdx': '---\nparents: [a]\n---\n' })).toEqual([]);
	expect(check(rule, { 'drivers/a.mdx': '---\nneeds: [a]\n---\n' })).toEqual([]);
});

test('malformed links and unreadable files are left to other rules', () => {
	for (const needs of ['a', 'null', '{a: a}', '[[a]'])
		expect(check(rule, { 'guides/a.mdx': `---\nneeds: ${needs}\n---\n` })).toEqual([]);
});
