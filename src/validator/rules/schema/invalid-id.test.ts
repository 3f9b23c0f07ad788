import { describe, expect, test } from 'vitest';
import { check, findings, hints } from '../../run/check.ts';
import rule from './invalid-id.ts';

describe('a file next to entries', () => {
	const idea = (fields: string, body = '') => `---\ntitle: Idea\n${fields}\n---\n${body}`;

	test('that no entry uses is reported', () => {
		expect(check(rule, { 'tools/moon.png': 'x' })).toEqual([
			'tools/moon.png:1:1 Unexpected file `moon.png`: no entry beside it uses it',
		]);
	});

	test('is used as data, download, picture or by a link', () => {
		expect(
			check(rule, {
				'change-ideas/data.csv': 'date,value\n',
				'change-ideas/idea.mdx': idea('measures:\n  - data: ./data.csv'),
				'tools/sheet.pdf': 'x',
				'tools/in/one.png': 'x',
				'tools/in/two.png': 'x',
				'tools/in/three.pdf': 'x',
				'tools/in/four.pdf': 'x',
				'tools/tool.mdx': idea('downloads: [./sheet.pdf]'),
				'tools/in/tool.mdx': idea(
					'kind: qi',
					'<Picture src="./one.png" alt="One"/>\n\n![Two](./two.png) [Three](./three.pdf)\n\n<Download file="./four.pdf" label="Four"/>\n',
				),
			}),
		).toEqual([]);
	});

	test('of the same name in another folder is not the one used', () => {
		expect(
			check(rule, {
				'tools/a/sheet.pdf': 'x',
				'tools/b/sheet.pdf': 'x',
				'tools/a/tool.mdx': idea('downloads: [./sheet.pdf]'),
			}),
		).toEqual(['tools/b/sheet.pdf:1:1 Unexpected file `sheet.pdf`: no entry beside it uses it']);
	});

	test('that is named in a body which cannot be read may be in use', () => {
		expect(
			check(rule, {
				'tools/moon.png': 'x',
				'tools/tool.mdx': idea('kind: qi', '![Moon](./moon.png) <Callout>\n'),
			}),
		).toEqual([]);
	});

	test('whose name starts with `_` or `.` is ignored', () => {
		expect(check(rule, { 'tools/_notes.txt': 'x', '.gitkeep': '', '_old/a.mdx': 'x' })).toEqual([]);
	});
});

test('two ids with the same anchor are reported at the second', () => {
	expect(
		check(rule, {
			'facts/a/b.yaml': 'statement: One\n',
			'facts/a-b.yaml': 'statement: Two\n',
		}),
	).toEqual([
		'facts/a/b.yaml:1:1 Unexpected id `a/b`: `a-b` has the address `/facts/#a-b` already',
	]);
});

test('a mistyped folder is reported with the right one', () => {
	const files = { 'driver/a.mdx': '---\ntitle: A\n---\n' };
	expect(check(rule, files)).toEqual([
		'driver:1:1 Unexpected folder `driver`, expected the name of a collection',
	]);
	expect(hints(rule, files)).toEqual(["Did you mean 'drivers'?"]);
});

test('a name that differs only by case is reported, with no advice to overwrite the other', () => {
	const files = {
		'tools/pause.mdx': '---\ntitle: A\n---\n',
		'tools/Pause.mdx': '---\ntitle: B\n---\n',
	};
	expect(check(rule, files)).toEqual([
		'tools/Pause.mdx:1:1 Unexpected name `Pause.mdx`, expected small letters, digits and hyphens (there is a `pause.mdx` already)',
	]);
	expect(hints(rule, files)).toEqual(['Rename the file.']);
});

test('an unused file is reported at its start, with what to do', () => {
	expect(findings(rule, { 'tools/in/moon.png': 'x' })).toEqual([
		{
			file: 'tools/in/moon.png',
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 1,
			severity: 'error',
			rule: 'schema/invalid-id',
			message: 'Unexpected file `moon.png`: no entry beside it uses it',
			hint: 'Use it in an entry as `./name`, delete it, or begin its name with `_` to have it left alone.',
		},
	]);
});

test('a duplicate address is reported with the entry that has it', () => {
	const files = {
		'facts/a/b.yaml': 'statement: One\n',
		'facts/a-b.yaml': 'statement: Two\n',
		'facts/b-a.yaml': 'statement: Three\n',
	};
	expect(findings(rule, files)).toEqual([
		{
			file: 'facts/a/b.yaml',
			line: 1,
			column: 1,
			endLine: 1,
			endColumn: 1,
			severity: 'error',
			rule: 'schema/invalid-id',
			message: 'Unexpected id `a/b`: `a-b` has the address `/facts/#a-b` already',
			hint: 'Rename one of the two files.',
			related: [{ file: 'facts/a-b.yaml', line: 1, message: 'The entry with this address.' }],
		},
	]);
});

describe('an earlier id of an entry', () => {
	const fact = (aliases: string) => `statement: Beds\naliases: [${aliases}]\n`;
	const tool = (aliases: string) => `---\ntitle: Wheel\naliases: [${aliases}]\n---\n`;

	test('that no other entry has or claims is accepted', () => {
		const files = {
			'facts/beds.yaml': fact('old-beds'),
			'tools/wheel.mdx': tool('ring, old-beds'),
		};
		expect(check(rule, files)).toEqual([]);
	});

	test('that an entry of its collection has is reported', () => {
		const files = { 'tools/wheel.mdx': tool('wheel, rota'), 'tools/rota.mdx': tool('') };
		expect(check(rule, files)).toEqual([
			'tools/wheel.mdx:3:11 Unexpected alias `wheel`: an entry of tools/ has this id',
			'tools/wheel.mdx:3:18 Unexpected alias `rota`: an entry of tools/ has this id',
		]);
	});

	test('that is given twice is reported where it is given again', () => {
		const files = { 'tools/a.mdx': tool('ring, ring'), 'tools/b.mdx': tool('ring') };
		expect(check(rule, files)).toEqual([
			'tools/a.mdx:3:17 Unexpected alias `ring`: it is given twice',
			'tools/b.mdx:3:11 Unexpected alias `ring`: `a` has it already',
		]);
	});

	test('that would replace an address of the site or of another entry is reported', () => {
		const files = {
			'tools/wheel.mdx': tool('run-chart'),
			'pages/about.mdx': '---\ntitle: About\naliases: [index]\n---\n',
			'facts/beds.yaml': fact('in/all'),
			'facts/in-all.yaml': fact(''),
		};
		expect(check(rule, files)).toEqual([
			'facts/beds.yaml:2:11 Unexpected alias `in/all`: it would take the address of `in-all`',
			'pages/about.mdx:3:11 Unexpected alias `index`: it would take the address of `/`',
			'tools/wheel.mdx:3:11 Unexpected alias `run-chart`: it would take the address of the run chart tool',
		]);
	});
});

test('an alias that is taken is reported with what to do, and with the entry that has it', () => {
	const tool = (aliases: string) => `---\ntitle: Wheel\naliases: [${aliases}]\n---\n`;
	const told = findings(rule, {
		'tools/a.mdx': tool('ring, ring, b'),
		'tools/b.mdx': tool('ring'),
	}).map(({ file, column, hint, related }) => [file, column, hint, related]);
	expect(told).toEqual([
		['tools/a.mdx', 17, 'Keep it in the one entry that its readers should find.', undefined],
		['tools/a.mdx', 23, 'Take it out: readers who ask for it get what is there now.', undefined],
		[
			'tools/b.mdx',
			11,
			'Keep it in the one entry that its readers should find.',
			[{ file: 'tools/a.mdx', line: 1, message: 'The entry with this alias.' }],
		],
	]);
});
