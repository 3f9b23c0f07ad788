import { expect, test } from 'vitest';
import { check, findings } from '../../run/check.ts';
import rule from './easy-read.ts';

const easyRead = (...texts: string[]) =>
	check(rule, {
		'pages/about.mdx': `---\ntitle: About us\neasyRead:\n  sentences:\n${texts.map((text) => `    - text: ${text}\n`).join('')}---\n`,
	});

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

test('15 words pass and 16 do not', () => {
	expect(easyRead(`${words(15)}.`)).toEqual([]);
	expect(easyRead(`${words(16)}.`)).toEqual([
		'pages/about.mdx:5:13 Unexpected sentence of 16 words, expected at most 15',
	]);
});

test('a dash is not a word, and words joined by a hyphen are one', () => {
	expect(easyRead(`${words(14)} – well-made.`)).toEqual([]);
});

test('two capitals in a row are an acronym, even a well-known one; one capital is a name', () => {
	expect(easyRead('Ask the NHS.')).toEqual([
		'pages/about.mdx:5:21 Unexpected acronym `NHS` in an Easy Read sentence, expected words',
	]);
	expect(easyRead('Ask Sam in Ward B.')).toEqual([]);
});

test('a second sentence is reported where it starts', () => {
	expect(easyRead('You can ask. We help you.')).toEqual([
		'pages/about.mdx:5:26 Unexpected 2 sentences in one item, expected one',
	]);
});

test('an abbreviation in a sentence does not end it', () => {
	expect(easyRead('Dr. Smith helps you, e.g. with a form.')).toEqual([]);
});

test('each sentence is checked separately', () => {
	expect(easyRead(`${words(10)}. ${words(10)}.`)).toHaveLength(1);
	expect(easyRead('One.', `${words(16)}.`)).toEqual([
		'pages/about.mdx:6:13 Unexpected sentence of 16 words, expected at most 15',
	]);
});

test('each problem spans its own words, with what to do', () => {
	const text = `Ask the NHS. W${words(16).slice(1)}.`;
	const files = {
		'pages/about.mdx': `---\ntitle: About us\neasyRead:\n  sentences:\n    - text: ${text}\n---\n`,
	};
	const at = { file: 'pages/about.mdx', line: 5, endLine: 5, severity: 'error', rule: rule.id };
	// 16 words of four letters, 15 spaces and a full stop are 80 characters.
	expect(findings(rule, files)).toEqual([
		{
			...at,
			column: 21,
			endColumn: 24,
			message: 'Unexpected acronym `NHS` in an Easy Read sentence, expected words',
			hint: 'Write out what it stands for, or say it in easier words.',
		},
		{
			...at,
			column: 26,
			endColumn: 106,
			message: 'Unexpected 2 sentences in one item, expected one',
			hint: 'Give each sentence an item, and a picture, of its own.',
		},
		{
			...at,
			column: 26,
			endColumn: 106,
			message: 'Unexpected sentence of 16 words, expected at most 15',
			hint: 'Make two items of it, each with one idea and a picture of its own.',
		},
	]);
});

test.each([
	['We met. iPads were used.', 'We met. '.length],
	['We met.We talked.', 'We met.'.length],
	['We met. we talked.', 'We met. '.length],
	['Did you know? we met.', 'Did you know? '.length],
])('%j is two sentences', (text, second) => {
	const files = {
		'pages/a.mdx': `---\neasyRead: {sentences: [{text: ${JSON.stringify(text)}}]}\n---\n`,
	};
	expect(check(rule, files)).toEqual([
		`pages/a.mdx:2:${32 + second} Unexpected 2 sentences in one item, expected one`,
	]);
});

test.each([
	'Go to nhs.uk for more.',
	'Ask for fruit, e.g. an apple.',
	'It costs approx. ten pounds.',
	'Ask Dr. Example.',
	'We wait … and then talk.',
	'Use the iPad on the ward.',
])('%j is one sentence', (text) => {
	const files = {
		'pages/a.mdx': `---\neasyRead: {sentences: [{text: ${JSON.stringify(text)}}]}\n---\n`,
	};
	expect(check(rule, files)).toEqual([]);
});

test('Easy Read is checked in every collection with a body', () => {
	const tool = '---\neasyRead: {sentences: [{text: Fine.}, {text: Ask the NHS.}]}\n---\n';
	expect(check(rule, { 'tools/a.mdx': tool })).toEqual([
		'tools/a.mdx:2:54 Unexpected acronym `NHS` in an Easy Read sentence, expected words',
	]);
});

test('an entry without Easy Read, or an unreadable one, is not checked', () => {
	expect(check(rule, { 'pages/a.mdx': '---\ntitle: NHS\n---\n' })).toEqual([]);
	expect(check(rule, { 'pages/a.mdx': '---\ntitle: [\n---\n' })).toEqual([]);
});

test('malformed Easy Read is left to the schema', () => {
	expect(check(rule, { 'pages/a.mdx': '---\ntitle: A\neasyRead: 5\n---\n' })).toEqual([]);
	expect(
		check(rule, { 'pages/a.mdx': '---\ntitle: A\neasyRead: {sentences: [5, {text: 6}]}\n---\n' }),
	).toEqual([]);
	for (const value of ['null', '{sentences: NHS}', '{sentences: [null]}', '[NHS]'])
		expect(check(rule, { 'pages/a.mdx': `---\neasyRead: ${value}\n---\n` })).toEqual([]);
});
