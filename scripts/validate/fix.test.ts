import { chmodSync, linkSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { contentFolder, type Files, SITE_YAML } from '../../src/validator/run/check.ts';
import { fix } from './fix.ts';
import { readOptions } from './options.ts';

const roots: string[] = [];
afterAll(() => {
	for (const root of roots) rmSync(root, { recursive: true });
});

/** Fixes some files, and returns them with the output. */
function fixFiles(files: Files, ...args: string[]) {
	const root = contentFolder(files);
	roots.push(root);
	const said: string[] = [];
	const { diagnostics } = fix(readOptions(['--content', root, ...args]), (line) =>
		said.push(line.replace(`${root}/`, '')),
	);
	const after = Object.fromEntries(
		Object.keys(files).map((file) => [file, readFileSync(join(root, file), 'utf8')]),
	);
	return { after, said, diagnostics, root };
}

/** Returns the body after fixing. */
const body = (text: string) => {
	const { after } = fixFiles({ 'pages/a.mdx': `---\ntitle: A\n---\n${text}` });
	return after['pages/a.mdx']?.slice('---\ntitle: A\n---\n'.length);
};

const TERM = 'term: Ward\nmeaning: A place.\nsynonyms: []\nreviewed: 2026-01-31\n';

test('everything around a fix stays the same, byte for byte', () => {
	const before = [
		'\ufeff---',
		'# a comment    ',
		"title:   'A'  ",
		'summary: >-',
		'  Two   ',
		'  lines',
		'reviewed:    2026-1-31   # when?',
		'sources: [ Report,   "report" ]',
		'---',
		'',
		'*  See   [it](http://www.nhs.uk/a "t"),  and  ',
		'   <Cite id="REPORT" />',
		'',
		'',
	].join('\r\n');
	const { after, said } = fixFiles({
		'pages/a.mdx': before,
		'sources/report.yaml': 'title: Report\nreviewed: 2026-01-31\n',
	});
	expect(after['pages/a.mdx']).toBe(
		before
			.replace("'A'  ", "'A'")
			.replace('2026-1-31', '2026-01-31')
			.replace('[ Report', '[ report')
			.replace('http:', 'https:')
			.replace('REPORT', 'report'),
	);
	expect(said).toEqual([
		'pages/a.mdx:3:13  fixed  spaces at the end of the value taken out  schema/invalid-value',
		'pages/a.mdx:7:14  fixed  2026-1-31 → 2026-01-31  schema/invalid-value',
		'pages/a.mdx:8:12  fixed  Report → report  schema/invalid-value',
		'pages/a.mdx:11:15  fixed  http://www.nhs.uk/a → https://www.nhs.uk/a  link/insecure',
		'pages/a.mdx:12:14  fixed  REPORT → report  reference/unknown',
	]);
});

test('a file without problems is not written', () => {
	const files = { 'glossary/ward.yaml': TERM };
	const root = contentFolder(files);
	roots.push(root);
	chmodSync(join(root, 'glossary/ward.yaml'), 0o444);
	const said: string[] = [];
	fix(readOptions(['--content', root]), (line) => said.push(line));
	expect(said).toEqual([]);
});

describe('addresses', () => {
	test.each([
		['[A](http://www.nhs.uk/)', '[A](https://www.nhs.uk/)'],
		['[A](HTTP://WWW.NHS.UK/x)', '[A](https://WWW.NHS.UK/x)'],
		['[A](https://a.org/?a=1&utm_source=x#b)', '[A](https://a.org/?a=1#b)'],
		['[A](http://www.nhs.uk/?fbclid=1)', '[A](https://www.nhs.uk/)'],
		[
			'<Card title="A" href="http://www.gov.uk/a">x</Card>',
			'<Card title="A" href="https://www.gov.uk/a">x</Card>',
		],
		['[http://www.nhs.uk/](http://www.nhs.uk/)', '[http://www.nhs.uk/](https://www.nhs.uk/)'],
	])('%s becomes %s', (before, after) => {
		expect(body(before)).toBe(after);
	});

	test.each([
		['[A](http://unknown.org/)', 'nobody knows whether the host serves https'],
		['[A](http://www.nhs.uk:8080/)', 'the port says which server is meant'],
		['[A](https://a.org/?a=1)', 'nothing is wrong with it'],
		['`http://www.nhs.uk/`', 'it is no link'],
		['[A](https://a.org/?a=1&amp;utm_source=x)', 'it is written with an entity'],
		[
			'{/* validate-ignore link/insecure: the name as printed */}\n\n[A](http://www.nhs.uk/)\n',
			'its author chose to leave it',
		],
	])('%s stays: %s', (text) => {
		expect(body(text)).toBe(text);
	});

	test('that are also the text of their link are fixed once', () => {
		expect(body('[A][x] and [B][x]\n\n[x]: http://www.nhs.uk/ "The NHS"\n')).toBe(
			'[A][x] and [B][x]\n\n[x]: https://www.nhs.uk/ "The NHS"\n',
		);
	});

	test('of the site itself are fixed as in its own address', () => {
		const { after } = fixFiles({
			'site.yaml': SITE_YAML.replace(/^url: .*/m, 'url: https://our.example'),
			'pages/a.mdx': '---\ntitle: A\n---\n[A](http://our.example/drivers/)\n',
		});
		expect(after['pages/a.mdx']).toContain('(https://our.example/drivers/)');
	});

	test('in fields are fixed, whatever surrounds them', () => {
		const { after } = fixFiles({
			'sources/a.yaml': 'title: A\nurl: "http://www.nhs.uk/"\nreviewed: 2026-01-31\n',
			'sources/b.yaml': 'title: A\nurl: >-\n  http://www.nhs.uk/\nreviewed: 2026-01-31\n',
		});
		expect(after['sources/a.yaml']).toContain('url: "https://www.nhs.uk/"\n');
		expect(after['sources/b.yaml']).toContain('url: >-\n  https://www.nhs.uk/\n');
	});
});

describe('titles, labels and other words', () => {
	test('where an id or a value is meant become it', () => {
		const { after, said } = fixFiles({
			'drivers/share-experience.mdx': '---\ntitle: Share experience and needs\n---\n',
			'glossary/ward.yaml': `${TERM}seeAlso: [Ward Round]\n`,
			'glossary/round.yaml': TERM.replace('Ward', 'Ward round'),
			'organisations/a.yaml': 'title: A\nregion: North West\nreviewed: 2026-01-31\n',
			'facts/a.yaml': 'statement: A\nvalue: 5\nunit: "%"\nreviewed: 2026-01-31\n',
			'change-ideas/a.mdx':
				'---\ntitle: A\ndrivers: [Share experience and needs, share-experience-and-needs]\npopulations: [everyone]\n---\nSee <Term id="Ward round"/>.\n',
		});
		expect(after['glossary/ward.yaml']).toContain('seeAlso: [round]');
		expect(after['organisations/a.yaml']).toContain('region: Y62\n');
		expect(after['facts/a.yaml']).toContain('unit: "percent"\n');
		expect(after['change-ideas/a.mdx']).toContain(
			'drivers: [share-experience, share-experience]\n',
		);
		expect(after['change-ideas/a.mdx']).toContain('populations: [all]\n');
		expect(after['change-ideas/a.mdx']).toContain('<Term id="round"/>');
		expect(said).toContain(
			'change-ideas/a.mdx:3:11  fixed  Share experience and needs → share-experience  schema/invalid-value',
		);
	});

	test('of measures become their ids, in an aim and in a run chart', () => {
		const idea =
			'---\ntitle: A\naim: {text: More, measure: Felt listened to}\nmeasures: [{id: listened, title: Felt listened to}, {id: one, title: Falls}, {id: two, title: Falls}]\n---\n\n<RunChart measure="felt listened to"/>\n\n<RunChart measure="Falls"/>\n';
		const { after } = fixFiles({ 'change-ideas/form.mdx': idea });
		expect(after['change-ideas/form.mdx']).toBe(
			idea
				.replace('measure: Felt listened to', 'measure: listened')
				.replace('felt listened to', 'listened'),
		);
	});

	test('that two entries have, or a draft, stay', () => {
		const idea = '---\ntitle: A\ndrivers: [Pause]\n---\n';
		const driver = '---\ntitle: Pause\n---\n';
		for (const files of [
			{ 'drivers/a.mdx': driver, 'drivers/b.mdx': driver },
			{ 'drivers/a.mdx': driver.replace('Pause', 'Pause\ndraft: true') },
		])
			expect(fixFiles({ ...files, 'change-ideas/a.mdx': idea }).after['change-ideas/a.mdx']).toBe(
				idea,
			);
	});
});

describe('Markdown that did not take', () => {
	test.each([
		['##Heading', '## Heading'],
		['• one\n• two\n', '- one\n- two\n'],
		['1.First\n2.Second\n', '1. First\n2. Second\n'],
		['>95% of staff came.', '&gt;95% of staff came.'],
		['2024. A good year.', '2024\\. A good year.'],
		['[a](/glossary /)', '[a](/glossary%20/)'],
		['[a] (/glossary/)', '[a](/glossary/)'],
		['**bold **text', '**bold **text'],
		['> 95% of staff came.', '> 95% of staff came.'],
	])('%j becomes %j', (before, after) => {
		expect(body(before)).toBe(after);
	});

	test('is rewritten in fields too, unless a backslash would be needed', () => {
		const { after, said } = fixFiles({
			'glossary/ward.yaml': TERM.replace('A place.', '|\n  We need:\n  • one\n  • two'),
			'glossary/year.yaml': TERM.replace('A place.', '"2024. A good year."'),
			'glossary/more.yaml': TERM.replace('A place.', '">95% came."'),
		});
		expect(after['glossary/ward.yaml']).toContain('|\n  We need:\n  - one\n  - two\n');
		expect(after['glossary/year.yaml']).toContain('"2024. A good year."');
		expect(after['glossary/more.yaml']).toContain('"&gt;95% came."');
		expect(said).toEqual([
			'glossary/more.yaml:2:11  fixed  > → &gt;  markdown/not-taken',
			'glossary/ward.yaml:4:3  fixed  •  → -   markdown/not-taken',
			'glossary/ward.yaml:5:3  fixed  •  → -   markdown/not-taken',
		]);
	});
});

test('an address inside a mail filter’s takes its place', () => {
	expect(
		body(
			'[a](https://x.safelinks.protection.outlook.com/?url=http%3A%2F%2Fwww.nhs.uk%2Fa%3Futm_id%3D1&data=1)',
		),
	).toBe('[a](https://www.nhs.uk/a)');
	const unknown = '[a](https://protect-eu.mimecast.com/s/AbC)';
	expect(body(unknown)).toBe(unknown);
});

test('characters that nobody sees are taken out, and then the rest is fixed', () => {
	const { after, said } = fixFiles({
		'pages/a.mdx':
			'---\ntitle: W\u00ADard\n---\nA run\u2011chart 👩‍⚕️ of w\u200Ba\u200Brds\n\n#\u200B#A\n',
		'change-ideas/a.csv': 'date,value\n2025-01-01,\u200E5\n',
		'change-ideas/a.mdx': '---\nmeasures: [{data: ./a.csv}]\n---\n',
	});
	expect(after['pages/a.mdx']).toBe('---\ntitle: Ward\n---\nA run-chart 👩‍⚕️ of wards\n\n## A\n');
	expect(after['change-ideas/a.csv']).toBe('date,value\n2025-01-01,5\n');
	expect(said).toEqual([
		'pages/a.mdx:2:9  fixed  soft hyphen (U+00AD) taken out  text/invisible',
		'pages/a.mdx:4:6  fixed  no-break hyphen (U+2011) made a hyphen  text/invisible',
		'pages/a.mdx:4:23  fixed  zero-width space (U+200B) taken out  text/invisible',
		'pages/a.mdx:4:25  fixed  zero-width space (U+200B) taken out  text/invisible',
		'pages/a.mdx:6:2  fixed  zero-width space (U+200B) taken out  text/invisible',
		'pages/a.mdx:6:4  fixed  ` ` put in  markdown/not-taken',
		'change-ideas/a.csv:2:12  fixed  direction mark (U+200E) taken out  text/invisible',
	]);
});

describe('ids', () => {
	const drivers = (text: string) => ({
		'drivers/care.mdx': '---\ntitle: Care\n---\n',
		'drivers/part.mdx': `---\ntitle: Part\n${text}---\n`,
	});

	test('become lower case if an entry has that id, as values and as keys', () => {
		const { after } = fixFiles(drivers('parents: [Care]\nstrength:\n  CARE: weak\n'));
		expect(after['drivers/part.mdx']).toContain('parents: [care]\nstrength:\n  care: weak\n');
	});

	test('of measures do so in an aim and in a run chart', () => {
		const idea =
			'---\ntitle: A\naim: {text: More, measure: Heard}\nmeasures: [{id: heard}]\n---\n\n<RunChart measure="HEARD"/>\n';
		const chart = '---\ntitle: B\n---\n\n<RunChart idea="Form" measure="Heard"/>\n';
		const { after } = fixFiles({ 'change-ideas/form.mdx': idea, 'pages/b.mdx': chart });
		expect(after['change-ideas/form.mdx']).toBe(
			idea.replace('Heard', 'heard').replace('HEARD', 'heard'),
		);
		expect(after['pages/b.mdx']).toBe(chart.replace('Form', 'form').replace('Heard', 'heard'));
	});

	test('stay if no entry has the id in lower case', () => {
		const { after } = fixFiles(drivers('parents: [Cares]\n'));
		expect(after['drivers/part.mdx']).toContain('[Cares]');
	});
});

describe('dates', () => {
	test('that can be read in one way are fixed, in quotes too', () => {
		const { after } = fixFiles({ 'glossary/a.yaml': TERM.replace('2026-01-31', '"31/1/2026"') });
		expect(after['glossary/a.yaml']).toBe(TERM.replace('2026-01-31', '"2026-01-31"'));
	});

	test('get the format of their field, which may be a month', () => {
		const source = 'title: A\npublished: 5/2024\nreviewed: 2026-01-31\n';
		const { after } = fixFiles({ 'sources/a.yaml': source });
		expect(after['sources/a.yaml']).toBe(source.replace('5/2024', '2024-05'));
	});

	test('that can be read in two ways are left to their author', () => {
		const files = { 'glossary/a.yaml': TERM.replace('2026-01-31', '01/03/2026') };
		const { after, diagnostics } = fixFiles(files);
		expect(after).toEqual(files);
		expect(diagnostics.map(({ rule }) => rule)).toEqual(['schema/invalid-value']);
	});

	test('in a data table are fixed, and texts that look like dates are not', () => {
		const { after } = fixFiles({
			'glossary/a.yaml': TERM.replace('A place.', '2025-3-1'),
			'change-ideas/a.mdx': '---\nmeasures: [{data: ./a.csv}]\n---\n',
			'change-ideas/a.csv': 'date,value,note\r\n2025-3-1,2025,2025-3-1\r\n"13/3/2025",5,\r\n',
		});
		expect(after['glossary/a.yaml']).toContain('2025-3-1');
		expect(after['change-ideas/a.csv']).toBe(
			'date,value,note\r\n2025-03-01,2025,2025-3-1\r\n"2025-03-13",5,\r\n',
		);
	});
});

describe('spaces', () => {
	test('at the end of values are removed, before a quote too', () => {
		const { after } = fixFiles({
			'glossary/a.yaml': TERM.replace('Ward', '"Ward  "').replace('A place.', 'A place. \t'),
		});
		expect(after['glossary/a.yaml']).toBe(TERM.replace('Ward', '"Ward"'));
	});

	test('are removed from long texts and from lists on one line', { timeout: 30_000 }, () => {
		const text = (last: string) => `"${' '.repeat(100_000)}a${last}"`;
		const list = (last: string) => `synonyms: [${'a, '.repeat(50_000)}"b${last}"]\n`;
		const { after } = fixFiles({
			'glossary/a.yaml': TERM.replace('Ward', text('  ')),
			'glossary/b.yaml': list(' '),
		});
		expect(after['glossary/a.yaml']).toBe(TERM.replace('Ward', text('')));
		expect(after['glossary/b.yaml']).toBe(list(''));
	});

	test('after a backslash stay', () => {
		const files = { 'glossary/a.yaml': TERM.replace('Ward', '"Ward\\ "') };
		expect(fixFiles(files).after).toEqual(files);
	});

	test('within values, before comments and in texts of several lines stay', () => {
		const files = {
			'glossary/a.yaml': TERM.replace('Ward', 'Ward  # a note  ').replace(
				'A place.',
				'|\n  A   place.  \n  More.',
			),
		};
		expect(fixFiles(files).after).toEqual(files);
	});
});

describe('only selected files and rules are fixed', () => {
	const files = {
		'glossary/a.yaml': TERM.replace('2026-01-31', '2026-1-31').replace('Ward', 'Ward '),
		'glossary/b.yaml': TERM.replace('2026-01-31', '2026-1-31'),
		'pages/a.mdx': '---\ntitle: A\n---\n[A](http://www.nhs.uk/)\n',
	};

	test('other rules', () => {
		const { after } = fixFiles(files, '--rule', 'link/insecure');
		expect(after).toEqual({
			...files,
			'pages/a.mdx': files['pages/a.mdx'].replace('http:', 'https:'),
		});
	});

	test('other files', () => {
		const { after } = fixFiles(files, 'glossary/b.yaml');
		expect(after).toEqual({ ...files, 'glossary/b.yaml': TERM });
	});
});

test('the target of a link is not written', () => {
	const elsewhere = contentFolder({ 'a.yaml': TERM.replace('Ward', 'Ward ') });
	const root = contentFolder({ 'glossary/b.yaml': TERM });
	roots.push(elsewhere, root);
	symlinkSync(join(elsewhere, 'a.yaml'), join(root, 'glossary/a.yaml'));
	fix(readOptions(['--content', root]), () => {});
	expect(readFileSync(join(elsewhere, 'a.yaml'), 'utf8')).toContain('Ward \n');
});

test('files in a folder outside the content that is linked are not written', () => {
	const elsewhere = contentFolder({ 'more/a.yaml': TERM.replace('Ward', 'Ward ') });
	const root = contentFolder({ 'glossary/b.yaml': TERM });
	roots.push(elsewhere, root);
	symlinkSync(join(elsewhere, 'more'), join(root, 'glossary/more'));
	linkSync(join(elsewhere, 'more/a.yaml'), join(root, 'glossary/c.yaml'));
	const said: string[] = [];
	const { diagnostics } = fix(readOptions(['--content', root]), (line) => said.push(line));
	expect(said).toEqual([]);
	expect(readFileSync(join(elsewhere, 'more/a.yaml'), 'utf8')).toContain('Ward \n');
	expect(diagnostics.filter(({ rule }) => rule === 'file/unsafe').map(({ file }) => file)).toEqual([
		'glossary/c.yaml',
		'glossary/more',
	]);
});

test('identifying details are not printed', () => {
	const { said } = fixFiles({
		'pages/a.mdx': '---\ntitle: A\n---\n[A](http://www.nhs.uk/943-476-5919)\n',
	});
	expect(said).toHaveLength(1);
	expect(said[0]).not.toContain('5919');
});

test('fixing twice has the same result as fixing once', () => {
	const first = fixFiles({
		'pages/a.mdx': '---\ntitle: "A "  \nreviewed: 2026-1-3\n---\n[A](http://www.nhs.uk/?gclid=1)\n',
	});
	const again = fixFiles(first.after);
	expect(again.after).toEqual(first.after);
	expect(again.said).toEqual([]);
});
