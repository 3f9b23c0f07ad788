import { describe, expect, test } from 'vitest';
import { check, findings, hints } from '../../run/check.ts';
import rule from './broken.ts';

/** A page whose body starts on line 4. */
const page = (body: string, fields = 'title: A page') => `---\n${fields}\n---\n${body}\n`;
const TOOL = page('## How to use it\n\nText.\n\n## How to use it', 'title: Pause');
const beyond = (message: string) => `pages/here.mdx:4:${message}`;

describe('an anchor', () => {
	test('that the page does not have is reported, with the nearest', () => {
		const files = {
			'tools/pause.mdx': TOOL,
			'pages/here.mdx': page('[How](/tools/pause/#how-to-use)'),
		};
		expect(check(rule, files)).toEqual([
			beyond('7 Unexpected anchor `#how-to-use`: there is no such heading on /tools/pause/'),
		]);
		expect(hints(rule, files)).toEqual(["Did you mean '#how-to-use-it'?"]);
	});

	test('of this page is checked against its own headings', () => {
		expect(check(rule, { 'pages/here.mdx': page('## One\n\n[One](#one), [two](#two)') })).toEqual([
			'pages/here.mdx:6:20 Unexpected anchor `#two`: there is no such heading on this page',
		]);
	});

	test('of a note is not reported', () => {
		expect(check(rule, { 'pages/here.mdx': page('Text.[^1]\n\n[^1]: A note.') })).toEqual([]);
	});
});

describe('a draft', () => {
	const files = (fields: string) => ({
		'tools/pause.mdx': page('', 'title: Pause\ndraft: true'),
		'facts/wards.yaml': 'statement: Wards\ndraft: true\n',
		'pages/here.mdx': page('[One](/tools/pause/) and [two](/facts/#wards)', fields),
	});

	test('does not exist for a published entry', () => {
		expect(check(rule, files('title: A'))).toEqual([
			beyond(
				'7 Unexpected address `/tools/pause/`: it leads to a draft, which the published site does not have',
			),
			beyond(
				'32 Unexpected address `/facts/#wards`: it leads to a draft, which the published site does not have',
			),
		]);
	});

	test('exists for a draft', () => {
		expect(check(rule, files('draft: true'))).toEqual([]);
	});
});

describe('a relative address', () => {
	test('of an entry is reported with its address', () => {
		const files = {
			'tools/pause.mdx': TOOL,
			'guides/step.mdx': page('[One](../tools/pause/) and [two](../tools/pause.mdx#x)'),
		};
		expect(check(rule, files)).toEqual([
			'guides/step.mdx:4:7 Unexpected address `../tools/pause/`, expected the address of a page from the site’s root',
			'guides/step.mdx:4:34 Unexpected address `../tools/pause.mdx#x`, expected the address of a page from the site’s root',
		]);
		expect(hints(rule, files)).toEqual(['Write `/tools/pause/`.', 'Write `/tools/pause/`.']);
	});

	test('without `/` or `./` is reported', () => {
		const files = { 'pages/here.mdx': page('[One](pause/), [two](www.example.org) and [three]()') };
		expect(check(rule, files)).toEqual([
			beyond('7 Unexpected address `pause/`, expected one from the site’s root'),
			beyond('22 Unexpected address `www.example.org`: it has no beginning'),
			beyond('51 Unexpected empty address, expected where it leads'),
		]);
		expect(hints(rule, files)[1]).toBe('Write `https://www.example.org`.');
	});
});

test('a Markdown page is checked like the others', () => {
	expect(check(rule, { 'pages/here.md': page('<!-- [a](/b/) -->\n\n[One](/one/)') })).toEqual([
		'pages/here.md:6:7 Unexpected address `/one/`: the site has no such page or file',
	]);
});

test('the finding spans the address, and says what to do', () => {
	expect(
		findings(rule, { 'tools/pause.mdx': TOOL, 'pages/here.mdx': page('[One](/tools/pauze/)') }),
	).toEqual([
		{
			file: 'pages/here.mdx',
			line: 4,
			column: 7,
			endLine: 4,
			endColumn: 20,
			severity: 'error',
			rule: 'link/broken',
			message: 'Unexpected address `/tools/pauze/`: the site has no such page or file',
			hint: "Did you mean '/tools/pause/'?",
		},
	]);
});

test('the earlier address of a page is valid, and so is the anchor of an entry', () => {
	const files = {
		'tools/wheel.mdx': '---\ntitle: Wheel\naliases: [ring]\n---\n',
		'facts/beds.yaml': 'statement: Beds\naliases: [old-beds]\n',
		'pages/about.mdx':
			'---\ntitle: About\n---\n[a](/tools/ring/) [b](/facts/#old-beds) [c](/tools/rung/)\n',
	};
	expect(check(rule, files)).toEqual([
		'pages/about.mdx:4:45 Unexpected address `/tools/rung/`: the site has no such page or file',
	]);
});
