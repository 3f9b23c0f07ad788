import { expect, test } from 'vitest';
import { servedName, servedPath } from './served-name.ts';

test.each(['plan.pdf', 'A plan (2).pdf', "jo's café.txt", 'a.b.c', 'a'.repeat(200)])(
	'%s is served under its own name',
	(name) => {
		expect(servedName(name)).toBe(name);
	},
);

test('a name that some host cannot store is served under a unique safe one', () => {
	expect(servedName('new\nline.txt')).toMatch(/^new-line-[0-9a-z]+\.txt$/);
	expect(servedName('new\tline.txt')).not.toBe(servedName('new\nline.txt'));
	expect(servedName('say "hello".pdf')).toMatch(/^say -hello--[0-9a-z]+\.pdf$/);
	expect(servedName('plan. ')).toMatch(/^plan--[0-9a-z]+$/);
	expect(servedName('cafe\u0301.txt')).toMatch(/^café-[0-9a-z]+\.txt$/);
});

test('a name that is too long is truncated between characters', () => {
	const served = servedName(`${'é'.repeat(300)}.pdf`);
	expect(served).toMatch(/^é{90}-[0-9a-z]+\.pdf$/);
	expect(servedName('a'.repeat(251))).not.toBe(servedName('a'.repeat(252)));
});

test('each folder of a path is treated separately', () => {
	expect(servedPath('tools/a/plan.pdf')).toBe('tools/a/plan.pdf');
	expect(servedPath('tools/a\nb/plan.pdf')).toMatch(/^tools\/a-b-[0-9a-z]+\/plan\.pdf$/);
});
