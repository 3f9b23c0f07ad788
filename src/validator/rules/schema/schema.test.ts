import { describe, expect, test } from 'vitest';
import type { Rule } from '../../rule/rule.ts';
import { check, findings, hints, parseLibrary, SITE_YAML, TODAY } from '../../run/check.ts';
import { validate } from '../../run/run.ts';
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

describe('site.yaml', () => {
	const programme = '---\ntitle: Programme\n---\n';

	test('names the leading programme once there is one', () => {
		const files = { 'programmes/improvement.mdx': programme };
		expect(check(missingField, files).filter((line) => line.startsWith('site.yaml'))).toEqual([
			'site.yaml:1:1 Expected field `programme`: there is an entry in programmes/, so the site says which one leads',
		]);
		expect(
			check(missingField, { 'site.yaml': `${SITE_YAML}programme: improvement\n`, ...files }).filter(
				(line) => line.startsWith('site.yaml'),
			),
		).toEqual([]);
	});

	test('names none while the only one is a draft', () => {
		const files = { 'programmes/improvement.mdx': '---\ntitle: Programme\ndraft: true\n---\n' };
		expect(check(missingField, files).filter((line) => line.startsWith('site.yaml'))).toEqual([]);
	});

	test('with a mistake in its YAML is one finding, and the rest of it counts', () => {
		for (const line of ['tagline: a: b\n', 'tagline: "open\n', 'feedback: us@example.org: x\n']) {
			const site = `${SITE_YAML.replace(/^(tagline|feedback).*\n/gm, (own) => (line.startsWith(own.slice(0, 7)) ? line : own))}topics: them@example.org\nrules: {language/inclusive: off}\npopulations: [{id: x, label: X, description: X.}]\n`;
			const library = parseLibrary({
				'site.yaml': site,
				'pages/a.mdx': '---\ntitle: A\nsummary: A\n---\nThe elderly write to us@example.org.\n',
			});
			const found = validate(library, { publicFiles: new Set(), today: TODAY });
			expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
				'site.yaml schema/invalid-yaml',
			]);
		}
	});

	test('cannot set rules on which others depend: this is reported at the value, an unknown rule at its name', () => {
		const files = { 'site.yaml': `${SITE_YAML}rules:\n  mdx/unsafe: off\n  mdx/unsaf: off\n` };
		expect(check(invalidValue, files)).toEqual([
			'site.yaml:7:15 Unexpected value `off` for `rules.mdx/unsafe`, expected no such line: how serious schema, mdx and privacy rules are can’t be set',
		]);
		expect(check(unknownField, files)).toEqual([
			'site.yaml:8:3 Unexpected field `rules.mdx/unsaf`',
		]);
	});
});

describe('a file next to entries', () => {
	const idea = (fields: string, body = '') => `---\ntitle: Idea\n${fields}\n---\n${body}`;

	test('that no entry uses is reported', () => {
		expect(check(invalidId, { 'tools/moon.png': 'x' })).toEqual([
			'tools/moon.png:1:1 Unexpected file `moon.png`: no entry beside it uses it',
		]);
	});

	test('is used as data, download, picture or by a link', () => {
		expect(
			check(invalidId, {
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
			check(invalidId, {
				'tools/a/sheet.pdf': 'x',
				'tools/b/sheet.pdf': 'x',
				'tools/a/tool.mdx': idea('downloads: [./sheet.pdf]'),
			}),
		).toEqual(['tools/b/sheet.pdf:1:1 Unexpected file `sheet.pdf`: no entry beside it uses it']);
	});

	test('that is named in a body which cannot be read may be in use', () => {
		expect(
			check(invalidId, {
				'tools/moon.png': 'x',
				'tools/tool.mdx': idea('kind: qi', '![Moon](./moon.png) <Callout>\n'),
			}),
		).toEqual([]);
	});

	test('whose name starts with `_` or `.` is ignored', () => {
		expect(
			check(invalidId, { 'tools/_notes.txt': 'x', '.gitkeep': '', '_old/a.mdx': 'x' }),
		).toEqual([]);
	});
});

test('two ids with the same anchor are reported at the second', () => {
	expect(
		check(invalidId, {
			'facts/a/b.yaml': 'statement: One\n',
			'facts/a-b.yaml': 'statement: Two\n',
		}),
	).toEqual([
		'facts/a/b.yaml:1:1 Unexpected id `a/b`: `a-b` has the address `/facts/#a-b` already',
	]);
});

test('a mistyped folder is reported with the right one', () => {
	const files = { 'driver/a.mdx': '---\ntitle: A\n---\n' };
	expect(check(invalidId, files)).toEqual([
		'driver:1:1 Unexpected folder `driver`, expected the name of a collection',
	]);
	expect(hints(invalidId, files)).toEqual(["Did you mean 'drivers'?"]);
});

test('a name that differs only by case is reported, with no advice to overwrite the other', () => {
	const files = {
		'tools/pause.mdx': '---\ntitle: A\n---\n',
		'tools/Pause.mdx': '---\ntitle: B\n---\n',
	};
	expect(check(invalidId, files)).toEqual([
		'tools/Pause.mdx:1:1 Unexpected name `Pause.mdx`, expected small letters, digits and hyphens (there is a `pause.mdx` already)',
	]);
	expect(hints(invalidId, files)).toEqual(['Rename the file.']);
});

test('an unused file is reported at its start, with what to do', () => {
	expect(findings(invalidId, { 'tools/in/moon.png': 'x' })).toEqual([
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
	expect(findings(invalidId, files)).toEqual([
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

describe('an earlier id of an entry', () => {
	const fact = (aliases: string) => `statement: Beds\naliases: [${aliases}]\n`;
	const tool = (aliases: string) => `---\ntitle: Wheel\naliases: [${aliases}]\n---\n`;

	test('that no other entry has or claims is accepted', () => {
		const files = {
			'facts/beds.yaml': fact('old-beds'),
			'tools/wheel.mdx': tool('ring, old-beds'),
		};
		expect(check(invalidId, files)).toEqual([]);
	});

	test('that an entry of its collection has is reported', () => {
		const files = { 'tools/wheel.mdx': tool('wheel, rota'), 'tools/rota.mdx': tool('') };
		expect(check(invalidId, files)).toEqual([
			'tools/wheel.mdx:3:11 Unexpected alias `wheel`: an entry of tools/ has this id',
			'tools/wheel.mdx:3:18 Unexpected alias `rota`: an entry of tools/ has this id',
		]);
	});

	test('that is given twice is reported where it is given again', () => {
		const files = { 'tools/a.mdx': tool('ring, ring'), 'tools/b.mdx': tool('ring') };
		expect(check(invalidId, files)).toEqual([
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
		expect(check(invalidId, files)).toEqual([
			'facts/beds.yaml:2:11 Unexpected alias `in/all`: it would take the address of `in-all`',
			'pages/about.mdx:3:11 Unexpected alias `index`: it would take the address of `/`',
			'tools/wheel.mdx:3:11 Unexpected alias `run-chart`: it would take the address of the run chart tool',
		]);
	});
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
