import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { github } from '../reporters/github.ts';
import { json } from '../reporters/json.ts';
import { sarif } from '../reporters/sarif.ts';
import { rules } from '../rules/index.ts';
import { type Files, parseLibrary, TODAY } from '../run/check.ts';
import { contentReport } from '../run/content-report.ts';
import { validate } from '../run/run.ts';
import {
	birthDates,
	emails,
	postcodes,
	writtenNhsNumbers,
	writtenPhones,
} from './sample-identifiers.ts';

/** Returns all reports about some files. */
function reports(files: Files): string {
	const library = parseLibrary(files);
	const diagnostics = validate(library, { publicFiles: new Set(), today: TODAY });
	const options = { rules, pathOf: (file: string) => file, addressOf: () => undefined };
	return [
		contentReport(diagnostics, library),
		json(diagnostics, library.files.length),
		sarif(diagnostics, options),
		github(diagnostics, options),
	].join('\n');
}

/** Places that can contain an identifier, with many other problems. */
const PLACES: Readonly<Record<string, (words: string) => Files>> = {
	'a body, beside other mistakes': (words) => ({
		'pages/a.mdx': `---\ntitle: A\n---\nThe elderly, ${words}, [here](http://x.org/) and <Unknown/>.\n`,
	}),
	'a comment of a body': (words) => ({
		'pages/a.mdx': `---\ntitle: A\n---\n{/* ${words} */}\n\n#### B\n`,
	}),
	'a comment of YAML': (words) => ({ 'facts/a.yaml': `# ${words}\nvalue: x\n` }),
	'a field, a key and a reference': (words) => ({
		'drivers/a.mdx': `---\ntitle: ${JSON.stringify(words)}\nlevel: ${JSON.stringify(words)}\n${JSON.stringify(words)}: 5\nparents: [${JSON.stringify(words)}]\n---\n`,
	}),
	'a long value that is cut short': (words) => ({
		'drivers/a.mdx': `---\ntitle: A\nlevel: "${'x'.repeat(40)} ${words} and more"\n---\n`,
	}),
	'YAML that cannot be read': (words) => ({ 'facts/a.yaml': `statement: ${words}: [x\n` }),
	'MDX that cannot be read': (words) => ({
		'pages/a.mdx': `---\ntitle: A\n---\n${words} <Callout\n`,
	}),
	'an attribute, a link and a run of text with marks in it': (words) => ({
		'pages/a.mdx': `---\ntitle: A\n---\n<Cite id="${words}"/> [x](/${words.replaceAll(' ', '-')}/) ${words.replace(' ', ' **')}**\n`,
	}),
	'words over two lines': (words) => ({
		'glossary/a.yaml': `term: A\nmeaning: >-\n  The elderly, ${words.replace(' ', '\n  ')} and BAME\n`,
	}),
	'notes and cells of data': (words) => ({
		'change-ideas/a.mdx': '---\nmeasures: [{data: ./a.csv}]\n---\n',
		'change-ideas/a.csv': `date,value,note\n2025-01-01,${words},x\n2025-01-02,5,"elderly ${words}"\n`,
	}),
	'the name of a file': (words) => ({
		[`pages/${words.toLowerCase().replaceAll('\u00A0', ' ')}.mdx`]:
			'---\ntitle: A\n---\nThe elderly.\n',
		[`pages/${words.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.mdx`]:
			'---\ntitle: A\n---\nThe elderly.\n',
	}),
};

/** Returns a text without the characters that may be between the parts of an identifier. */
function bare(text: string): string {
	return text.toLowerCase().replace(/[\s\u00A0*_-]/g, '');
}

const RUNS = { numRuns: 15 };

describe.each(Object.entries(PLACES))('in %s', (_place, files) => {
	test.each([
		['an NHS number', writtenNhsNumbers],
		['a phone number', writtenPhones],
		['an e-mail address', emails],
		['a postcode', postcodes],
	] as const)('%s never shows in any report', (_, identifiers) => {
		fc.assert(
			fc.property(identifiers, (words) => {
				const said = reports(files(words));
				expect(said).toContain('•');
				expect(bare(said).includes(bare(words))).toBe(false);
			}),
			RUNS,
		);
	});
});

/** A date is recognised as a date of birth by the words before it. */
const WITH_WORDS = Object.entries(PLACES).filter(
	([place]) => !/name of a file|cut short/.test(place),
);

describe.each(WITH_WORDS)('in %s', (_, files) => {
	test('a date of birth never shows in any report', () => {
		fc.assert(
			fc.property(birthDates, (date) => {
				const said = reports(files(`born ${date}`));
				expect(bare(said).includes(bare(date))).toBe(false);
			}),
			RUNS,
		);
	});
});

test('a name beyond its attribution never shows in any report', () => {
	const voice = (attribution: string) => ({
		'voices/a.mdx': `---\ntitle: Alexandra Example spoke\nattribution: ${attribution}\nname: Alexandra Example\nrole: Alexandra Example\nunknown: Alexandra Example\nprogramme: Alexandra Example\n---\n`,
	});
	for (const attribution of ['role-only', 'first-name']) {
		const said = reports(voice(attribution));
		expect(said.includes('shown by their role only') || said.includes('the first name only')).toBe(
			true,
		);
		expect(said.includes('Alexandra Example')).toBe(false);
	}
	expect(reports(voice('full-name')).includes('Alexandra Example')).toBe(true);
});

test('an extremely long name beyond its attribution never shows in any report', () => {
	const name = `Alexandra ${'Example '.repeat(30_000)}`;
	const said = reports({
		'voices/a.mdx': `---\ntitle: A\nattribution: role-only\nname: ${name}\nrole: ${name}\n---\n`,
	});
	expect(said).toContain('shown by their role only');
	expect(said).not.toContain('Example');
});

test('allowed contacts are shown as they are', () => {
	const said = reports({
		'site.yaml':
			'title: Site\ntagline: Of us@example.org\nurl: https://example.org\nfeedback: us@example.org\nfooter: Foot\nprivacy: {allow: {phones: ["0161 496 0000"], postcodes: [M1 1AE], emails: [Help@Example.org]}}\n',
		'pages/a.mdx':
			'---\ntitle: A\n---\nThe elderly write to us@example.org, help@example.org or M11AE, or call +44 161 496 0000.\n',
	});
	expect(said.includes('•')).toBe(false);
	expect(said.includes('us@example.org, help@example.org or M11AE, or call +44 161 496 0000')).toBe(
		true,
	);
});

test('no rule quotes a part of an identifier', () => {
	const said = reports({
		'pages/a.mdx':
			'---\ntitle: A\n---\nWrite to JO.SMITH@NHS.NET for the form.\n\nSee 943 476 5919 people and 0161 496 0000 staff and GIR 0AA here.\n',
	});
	for (const part of ['JO', 'SMITH', '5919', '0000', 'GIR']) expect(said).not.toContain(part);
});
