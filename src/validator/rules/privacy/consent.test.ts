import { expect, test } from 'vitest';
import { check, findings, hints, parseLibrary } from '../../run/check.ts';
import { contentReport } from '../../run/content-report.ts';
import { validate } from '../../run/run.ts';
import rule from './consent.ts';

const voice = (fields: string) => ({ 'voices/a.mdx': `---\ntitle: A voice\n${fields}---\n` });
const today = '2025-06-15';

test('consent is valid on the day of its review and overdue a day later', () => {
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

test('“role” allows no name, “first name” one word, “full name” any name', () => {
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

test('“role” allows no first name or age in the words either, and prints none', () => {
	const said = (attribution: string) =>
		voice(`attribution: ${attribution}\nsaid: “I was heard”, said Amina, 34.\n`);
	expect(check(rule, said('role-only'))).toEqual([
		'voices/a.mdx:4:27 Unexpected first name or age of a person who is to be shown by their role only',
	]);
	expect(hints(rule, said('role-only'))).toEqual([
		'Write the role in its place, such as “a patient said”, or take it out.',
	]);
	expect(check(rule, said('first-name'))).toEqual([]);
	expect(check(rule, { 'pages/a.mdx': '---\ntitle: A\n---\n“Hello”, said Amina, 34.\n' })).toEqual(
		[],
	);
	const library = parseLibrary(said('role-only'));
	const found = validate(library, { publicFiles: new Set(), today });
	expect(contentReport(found, library)).not.toMatch(/Amina|\b34\b/);
});

test('consent can’t be left out', () => {
	expect(check(rule, voice('notPublished: [site, consent]\n'))).toEqual([
		'voices/a.mdx:3:22 Unexpected `consent` in `notPublished`: without consent a voice can’t be shown',
	]);
});

test('malformed consent is left to the schema', () => {
	for (const consent of ['5', '{reviewOn: soon}', '{reviewOn: [2001-01-31]}', '[a]', 'null'])
		expect(check(rule, voice(`consent: ${consent}\nname: 5\n`))).toEqual([]);
});

test('unreadable entries and other collections are not checked', () => {
	expect(check(rule, { 'voices/a.mdx': '---\nname: [\n---\n' })).toEqual([]);
	expect(check(rule, { 'tools/a.mdx': '---\nnotPublished: [consent]\n---\n' })).toEqual([]);
});

test('`notPublished` that is not a list, or names something else, is not about consent', () => {
	for (const names of ['[site]', '[]', 'consent', 'null'])
		expect(check(rule, voice(`notPublished: ${names}\n`))).toEqual([]);
});

test('overdue consent is reported at the day, with what to do', () => {
	expect(
		findings(rule, voice('consent: {basis: written, reviewOn: 2025-06-14}\n'), { today }),
	).toEqual([
		{
			file: 'voices/a.mdx',
			line: 3,
			column: 37,
			endLine: 3,
			endColumn: 47,
			severity: 'error',
			rule: 'privacy/consent',
			message: 'Consent was to be asked for again by 2025-06-14, and it is 2025-06-15',
			hint: 'Ask the person. Then set a later day, or write `basis: withdrawn`, which takes the voice out everywhere.',
		},
	]);
});

test('the hint says what to remove', () => {
	expect(hints(rule, voice('notPublished: [consent]\n'))).toEqual([
		'Give the consent, or delete the entry.',
	]);
	expect(hints(rule, voice('attribution: role-only\nname: Sam\n'))).toEqual(['Take the name out.']);
	expect(hints(rule, voice('attribution: first-name\nname: Sam Smith\n'))).toEqual([
		'Leave the family name out.',
	]);
});
