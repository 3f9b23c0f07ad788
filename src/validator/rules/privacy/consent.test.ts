import { expect, test } from 'vitest';
import { check } from '../../check.ts';
import rule from './consent.ts';

const voice = (fields: string) => ({ 'voices/a.mdx': `---\ntitle: A voice\n${fields}---\n` });
const today = '2025-06-15';

test('on the day of its review consent stands, a day later it is overdue', () => {
	const consent = (day: string) => voice(`consent: {basis: written, reviewOn: ${day}}\n`);
	expect(check(rule, consent('2025-06-15'), { today })).toEqual([]);
	expect(check(rule, consent('2025-06-14'), { today })).toEqual([
		'voices/a.mdx:3:37 Consent was to be asked for again by 2025-06-14, and it is 2025-06-15',
	]);
});

test('consent that was withdrawn is never overdue', () => {
	const files = voice('consent: {basis: withdrawn, reviewOn: 2025-06-14}\n');
	expect(check(rule, files, { today })).toEqual([]);
});

test('a role has no name, a first name is one word, a full name is any', () => {
	const named = (attribution: string, name: string) =>
		check(rule, voice(`attribution: ${attribution}\nname: ${name}\n`));
	expect(named('role-only', 'Sam')).toEqual([
		'voices/a.mdx:4:7 Unexpected `name` of a person who is to be shown by their role only',
	]);
	expect(named('first-name', 'Sam')).toEqual([]);
	expect(named('first-name', 'Mary-Jane')).toEqual([]);
	expect(named('first-name', 'Sam Smith')).toEqual([
		'voices/a.mdx:4:7 Unexpected `name` of more than one word, expected the first name only',
	]);
	expect(named('full-name', 'Sam Smith')).toEqual([]);
});

test('consent can’t be left out', () => {
	expect(check(rule, voice('notPublished: [site, consent]\n'))).toEqual([
		'voices/a.mdx:3:22 Unexpected `consent` in `notPublished`: without consent a voice can’t be shown',
	]);
});

test('misshapen consent is left to the schema', () => {
	for (const consent of ['5', '{reviewOn: soon}', '[a]', 'null'])
		expect(check(rule, voice(`consent: ${consent}\nname: 5\n`))).toEqual([]);
});
