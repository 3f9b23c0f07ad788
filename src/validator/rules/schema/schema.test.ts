import { describe, expect, test } from 'vitest';
import type { Rule } from '../../rule/rule.ts';
import { check, findings, hints } from '../../run/check.ts';
import mdxSyntax from '../mdx/syntax.ts';
import invalidData from './invalid-data.ts';
import invalidId from './invalid-id.ts';
import invalidValue from './invalid-value.ts';
import invalidYaml from './invalid-yaml.ts';
import missingField from './missing-field.ts';
import unknownField from './unknown-field.ts';

/** A change idea with a measure, whose data may be next to it. */
const MEASURED = {
	'change-ideas/a.mdx': '---\nmeasures: [{data: ./a.csv}]\n---\n',
};
const TERM = 'term: Ward\nmeaning: A place in a hospital.\nsynonyms: []\nreviewed: 2026-01-31\n';

test.each<[Rule]>([
	[invalidYaml],
	[missingField],
	[unknownField],
	[invalidValue],
	[invalidData],
	[invalidId],
	[mdxSyntax],
])('$id accepts valid content', (rule) => {
	expect(
		check(rule, {
			'glossary/ward.yaml': TERM,
			'pages/about.md':
				'---\ntitle: About\n---\nText <!-- a comment --> and <https://example.org>.\n',
			'pages/crlf.mdx': '\ufeff---\r\ntitle: Other line ends\r\n---\r\n\r\nText\r\n',
		}),
	).toEqual([]);
});

describe('findings of the library are reported', () => {
	test('a number instead of a date, with the format of dates', () => {
		const files = { 'glossary/ward.yaml': TERM.replace('2026-01-31', '20260131') };
		expect(check(invalidValue, files)).toEqual([
			'glossary/ward.yaml:4:11 Unexpected value `20260131` for `reviewed`, expected a day as YYYY-MM-DD',
		]);
		expect(hints(invalidValue, files)).toEqual(['']);
	});

	test('a reference that is not an id, with the form of ids', () => {
		const files = {
			'glossary/ward.yaml': `${TERM}seeAlso: [Ward, ward.yaml, "Ward round", "ward (round)"]\n`,
		};
		const says = 'An id is the name of a file in glossary/ without its ending, in small letters';
		expect(hints(invalidValue, files)).toEqual([
			`${says}: \`ward\`.`,
			`${says}: \`ward\`.`,
			`${says}: \`ward-round\`.`,
			`${says}, such as \`ward-round\`.`,
		]);
	});

	test('a word instead of a value of another type, with the right one', () => {
		const event = '---\ntitle: A\nplace: onlin\n---\n';
		expect(hints(invalidValue, { 'events/a.mdx': event })).toEqual(["Did you mean 'online'?"]);
	});

	test('YAML that cannot be read', () => {
		expect(check(invalidYaml, { 'glossary/ward.yaml': `${TERM}term: Twice\n` })).toEqual([
			'glossary/ward.yaml:5:1 Unexpected field: it is given twice',
		]);
	});

	test('a missing field, at the start of the file', () => {
		const files = { 'glossary/ward.yaml': TERM.replace(/meaning.*\n/, '') };
		expect(check(missingField, files)).toEqual([
			'glossary/ward.yaml:1:1 Expected field `meaning`: What it means, in plain words.',
		]);
	});

	test('a field that the collection does not have, at its name', () => {
		const files = { 'glossary/ward.yaml': TERM.replace('meaning', 'meening') };
		expect(check(unknownField, files)[0]).toMatch(
			/^glossary\/ward\.yaml:2:1 Unexpected field `meening`/,
		);
		expect(hints(unknownField, files)).toEqual(["Did you mean 'meaning'?"]);
	});

	test('a value of the wrong form, at the value', () => {
		expect(
			check(invalidValue, { 'glossary/ward.yaml': TERM.replace('2026-01-31', '2026-02-30') }),
		).toEqual([
			'glossary/ward.yaml:4:11 Unexpected value `2026-02-30` for `reviewed`, expected a day as YYYY-MM-DD',
		]);
	});

	test('an invalid number, at its cell', () => {
		expect(
			check(invalidData, { ...MEASURED, 'change-ideas/a.csv': 'date,value\n2026-01-01,many\n' })[0],
		).toMatch(/^change-ideas\/a\.csv:2:12 Unexpected value `many`/);
	});

	test('a table without a measure may have any form', () => {
		const files = { 'change-ideas/form.csv': 'day,noise\nMonday,loud\n' };
		expect(check(invalidData, files)).toEqual([]);
	});

	test('MDX that does not parse', () => {
		expect(
			check(mdxSyntax, { 'pages/a.mdx': '---\ntitle: A\n---\n\nText <Callout>\n' })[0],
		).toMatch(/^pages\/a\.mdx:5:6 This cannot be read as MDX: /);
	});
});

test('the hint for a title or a label is the id or the value that exists', () => {
	const files = {
		'drivers/share-experience.mdx': '---\ntitle: Share experience and needs\n---\n',
		'programmes/mha.mdx': '---\ntitle: A long name\nshortTitle: MHA QI\n---\n',
		'change-ideas/a.mdx': '---\ntitle: A\ndrivers: [Share experience and needs]\n---\n',
		'voices/a.mdx': '---\ntitle: A\nprogramme: MHA QI\n---\n',
		'organisations/a.yaml': 'title: A\nregion: North West\n',
		'facts/a.yaml': 'statement: A\nunit: per cent\n',
	};
	expect(
		findings(invalidValue, files).map(({ file, line, hint }) => `${file}:${line} ${hint}`),
	).toEqual([
		"change-ideas/a.mdx:3 Did you mean 'share-experience'?",
		"facts/a.yaml:2 Did you mean 'percent'?",
		"organisations/a.yaml:2 Did you mean 'Y62'?",
		"voices/a.mdx:3 Did you mean 'mha'?",
	]);
});

test('a mistake in YAML does not hide the fields in the rest of the file, nor is its own field missing', () => {
	const files = {
		'glossary/ward.yaml': 'term: a: b\nmeaning: A place.\nlevel: 5\nsynonyms: 3\n',
	};
	expect(check(invalidValue, files)).toEqual([
		'glossary/ward.yaml:4:11 Unexpected value `3` for `synonyms`, expected a list',
	]);
	expect(check(unknownField, files)).toEqual(['glossary/ward.yaml:3:1 Unexpected field `level`']);
	expect(check(missingField, files).map((line) => line.split(': ')[0])).toEqual([
		'glossary/ward.yaml:1:1 Expected field `reviewed`',
	]);
});

test('a no-break space in the structure of YAML is named', () => {
	const yaml = (text: string) => check(invalidYaml, { 'glossary/ward.yaml': text });
	const message = 'Unexpected no-break space, which looks like a space and is none to YAML';
	expect(yaml('term:\u00A0 A: x\nmeaning: B\n')).toEqual([`glossary/ward.yaml:1:1 ${message}`]);
	expect(yaml('term: A\nlist:\n\u00A0 - b: c\n')).toEqual([`glossary/ward.yaml:3:1 ${message}`]);
	expect(yaml('term: 20\u00A0mg\nmeaning: B: c\n')).not.toContain(message);
});

test.each<[Rule, string, string]>([
	[invalidYaml, 'glossary/ward.yaml', `${TERM}term: Twice\n`],
	[missingField, 'glossary/ward.yaml', TERM.replace(/meaning.*\n/, '')],
	[unknownField, 'glossary/ward.yaml', TERM.replace('meaning', 'meening')],
	[invalidValue, 'glossary/ward.yaml', TERM.replace('2026-01-31', '2026-02-30')],
	[invalidData, 'change-ideas/a.csv', 'date,value\n2026-01-01,many\n'],
	[invalidId, 'glossary/Ward Round.yaml', TERM],
	[mdxSyntax, 'pages/a.mdx', '---\ntitle: A\n---\n\nText <Callout>\n'],
])('$id is reported by this rule alone, as an error', (rule, file, text) => {
	const found = findings(rule, { ...MEASURED, [file]: text });
	expect(found.map(({ file, rule, severity }) => [file, rule, severity])).toContainEqual([
		file,
		rule.id,
		'error',
	]);
	expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set([rule.id]));
});

test('a sheet of over two pages is reported where the third starts', () => {
	const sheet = (lines: number) => ({
		'sheets/long.mdx': `---\ntitle: Long\n---\n\n## Write\n\n<Lines count={20}/>\n\n<Lines count={${lines}}/>\n\nEnd.\n`,
	});
	const found = (lines: number) =>
		check(invalidValue, sheet(lines)).filter((line) => line.includes('third page'));
	expect(found(30)).toEqual([]);
	expect(found(40)).toEqual([
		'sheets/long.mdx:9:1 Unexpected third page: with this, the sheet is about 2.3 pages long, expected two at most',
	]);
});

test('the hint for a title as the name of a value is the id that exists', () => {
	const files = {
		'drivers/share-experience.mdx': '---\ntitle: Share experience and needs\n---\n',
		'drivers/a.mdx': '---\ntitle: A\nstrength:\n  Share experience and needs: strong\n---\n',
	};
	expect(hints(invalidValue, files)).toEqual(["Did you mean 'share-experience'?"]);
});

test('the part that makes a sheet too long is marked on its first line, with what to do', () => {
	const items = Array.from({ length: 12 }, () => '- One\n').join('');
	const sheet = `---\ntitle: Long\n---\n\n<Lines count={50}/>\n\n${items}`;
	const found = findings(invalidValue, { 'sheets/long.mdx': sheet }).filter(({ message }) =>
		message.includes('third page'),
	);
	expect(found).toMatchObject([
		{
			line: 7,
			column: 1,
			endLine: 7,
			endColumn: 6,
			hint: 'Take out lines, rows or words, or make two sheets of it.',
		},
	]);
});

test('a sheet whose text cannot be read has no length', () => {
	const sheet = '---\ntitle: Long\n---\n\n<Callout>\n';
	expect(
		check(invalidValue, { 'sheets/long.mdx': sheet }).filter((line) => line.includes('page')),
	).toEqual([]);
});
