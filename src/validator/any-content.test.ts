import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLLECTIONS, type CollectionName, ENDINGS } from '../schemas/collection-name.ts';
import { libraryOf } from './check.ts';
import { validate } from './run.ts';

/** Whatever the content is, it is judged to the end, and every finding points into its file. */

const IDS = ['a', 'b', 'a/b', 'a-b'];

const FIELDS = [
	'title: A',
	'programme: a',
	'draft: true',
	'drivers: [a, a/b, nowhere]',
	'parents: [b]',
	'needs: [a, a-b]',
	'needs: a',
	'sources: [a, "é😀"]',
	'publisher: a-b',
	'phase: b',
	'site: a',
	'adoptions: [{site: b}, null, 3]',
	'measures: [{id: a, data: ./a.csv}, 7]',
	'downloads: [./a.csv, /x.pdf, ""]',
	'url: http://example.org.uk/?utm_source=😀',
	'consent: {basis: withdrawn}',
	'rules: {reference/orphan: off}',
	'rules: 3',
	'problem: "é😀 <Fact id=\\"x\\"/> [here](#x) {1}"',
	'said: >-\n  two lines\n  of <Voice id="a"/> [](../a)',
	"limitations: |\n\n   text <Term id='b'\n   >😀</Term>",
	'strength: {a: strong, toString: weak}',
	'sites: {declared: a}',
	'__proto__: {programme: a}',
	'notPublished: [constructor]',
	'- a',
	': "',
];

const BLOCKS = [
	'## One <Fact id="a"/>',
	'Text [here](/tools/a/#one), ![](./a.csv) and <Cite id="b" ids=\'😀\'/>.',
	'[é](/é/?x#y) [b][r] [](javascript:a) <https://example.org>',
	'[r]: ./a.csv "title"',
	'<RunChart measure="a"/> <RunChart measure="b" idea="a"/>',
	'> <Callout\n>   kind="nota"\n>   onClick={a}>\n>\n> - [c](d)\n>\n> </Callout>',
	'<Card title href="/facts/#a" {...b}>\n\nText\n\n</Card>',
	'<><b/></>',
	'{/* 😀 */} {a}',
	'import a from "a"',
	'Note.[^1]\n\n[^1]: http://www.nhs.uk/ [x](#user-content-fn-1)',
	'| a | [b](/c/) |\n| - | - |\n| <Fact id="x"/> | 😀 |',
	'```\n{a} <b>\n```',
	'<Steps>',
	'{',
];

const someText = (parts: readonly string[], between: string) =>
	fc.array(fc.constantFrom(...parts), { maxLength: 8 }).map((chosen) => chosen.join(between));

const someEntry = fc.constantFrom(...COLLECTIONS).chain((collection: CollectionName) =>
	fc.record({
		path: fc
			.tuple(fc.constantFrom(...IDS), fc.constantFrom(...ENDINGS[collection]))
			.map(([id, ending]) => `${collection}/${id}${ending}`),
		fields: someText(FIELDS, '\n'),
		body: someText(BLOCKS, '\n\n'),
		lineEnd: fc.constantFrom('\n', '\r\n'),
	}),
);

const someContent = fc
	.record({
		entries: fc.array(someEntry, { maxLength: 12 }),
		site: someText(FIELDS, '\n'),
		hasData: fc.boolean(),
	})
	.map(({ entries, site, hasData }) => ({
		'site.yaml': site,
		...(hasData ? { 'change-ideas/a.csv': 'date,value\n2026-01-01,😀\n' } : {}),
		...Object.fromEntries(
			entries.map(({ path, fields, body, lineEnd }) => {
				const text = path.endsWith('.yaml') ? `${fields}\n` : `---\n${fields}\n---\n${body}\n`;
				return [path, text.replaceAll('\n', lineEnd)];
			}),
		),
	}));

const nothingElse = { publicFiles: new Set<string>(), today: '2026-01-31' };

test('findings point into their files and come in order, the same each time', () => {
	fc.assert(
		fc.property(someContent, (files: Record<string, string>) => {
			const found = validate(libraryOf(files), nothingElse);
			for (const { file, line, column, endLine, endColumn } of found) {
				const lines = (files[file] ?? '').split(/\r?\n/);
				const lengthOf = (number: number) => lines[number - 1]?.length ?? -1;
				expect(line).toBeGreaterThanOrEqual(1);
				expect(column).toBeGreaterThanOrEqual(1);
				expect(column).toBeLessThanOrEqual(lengthOf(line) + 1);
				expect(endColumn).toBeLessThanOrEqual(lengthOf(endLine) + 1);
				expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true);
			}
			const keys = found.map(({ file, line, column }) => ({ file, line, column }));
			expect(keys).toEqual(
				[...keys].sort(
					(a, b) =>
						(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
						a.line - b.line ||
						a.column - b.column,
				),
			);
			expect(validate(libraryOf(files), nothingElse)).toEqual(found);
		}),
		{ numRuns: 150 },
	);
}, 120_000);
