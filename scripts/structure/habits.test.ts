import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findHabits } from './find-habits.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

/** Files with prose. */
const WRITTEN = [
	'{src,scripts}/**/*.{astro,css,mjs,ts}',
	'content/**/*.{mdx,yaml}',
	'.github/*.md',
	'README.md',
];

/** Fixtures are wrong on purpose, snapshots are generated, and a list of search words is not prose. */
const NOT_PROSE = /\/(?:fixtures|snapshots)\/|\/everyday-words\.ts$/;

/** Folders and files that have not been rewritten yet. */
const NOT_YET: readonly string[] = [
	'.github/SECURITY.md',
	'content/',
	'scripts/e2e/safety/',
	'src/data-reader/',
	'src/features/calendar/',
	'src/features/conformance/',
	'src/features/coverage/',
	'src/features/display/',
	'src/features/driver-diagram/',
	'src/features/easy-read/',
	'src/features/evidence/',
	'src/features/figures/',
	'src/features/guide-paths/',
	'src/features/idea-library/',
	'src/features/measures/',
	'src/features/open-data/',
	'src/features/own-chart/',
	'src/features/shortlist/',
	'src/features/site-search/',
	'src/graph/address.ts',
	'src/graph/guide-path.ts',
	'src/graph/ideas-by-driver.ts',
	'src/graph/page-kind.ts',
	'src/graph/page-mark',
	'src/graph/sections.ts',
	'src/kinds/',
	'src/layouts/',
	'src/pages/',
	'src/parse/confined/read-confined.test.ts',
	'src/parse/confined/read-confined.ts',
	'src/parse/folder.ts',
	'src/parse/markdown/try-texts.ts',
	'src/parse/published/pdf.ts',
	'src/schema/collection-name.ts',
	'src/schema/id.ts',
	'src/ui/KindMark.astro',
	'src/ui/page-mark.test.ts',
	'src/ui/page-mark.ts',
	'src/validator/integration/',
	'src/validator/rules/',
];

const paths = globSync(WRITTEN, { cwd: PROJECT, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name).slice(PROJECT.length + 1))
	.filter((path) => !NOT_PROSE.test(path));

const findings = paths.flatMap((path) =>
	findHabits(path, readFileSync(join(PROJECT, path), 'utf8')),
);

test('comments, titles of tests, messages and content are in native English', () => {
	expect(paths.length).toBeGreaterThan(1500);
	expect(findings.filter((line) => !NOT_YET.some((start) => line.startsWith(start)))).toEqual([]);
});

test('the rooms that have not been rewritten yet are printed with what is left in each', () => {
	const left = NOT_YET.map(
		(start) => `${findings.filter((line) => line.startsWith(start)).length} in ${start}`,
	);
	console.log(`Habits left, none of which may be added elsewhere:\n${left.join('\n')}`);
	expect(new Set(NOT_YET).size).toBe(NOT_YET.length);
});

test('a habit is reported with its file, its line and better words', () => {
	expect(findHabits('src/spc/chart.ts', '\n/** Mends a chart. */\nconst a = 1;')).toEqual([
		'src/spc/chart.ts:2 “Mends”: fix, correct',
	]);
});

test.each([
	['src/a.ts', '// one\n// worked\n// out\n', 2],
	['src/a.ts', '/**\n * One.\n * Mended.\n */', 3],
	['src/a.ts', `throw new Error(\`\${path} must be mended\`);`, 1],
	['src/a.test.ts', "\ntest('a file is mended', () => {});", 2],
	['src/a.test.ts', "\ntest.each([1])('a file is mended', () => {});", 2],
	['src/a.test.ts', `describe('files', () => { test(\`\${a} is\nmended\`, () => {}); });`, 2],
	['src/a.css', 'a { color: red; }\n/* Mended. */', 2],
	['src/a.astro', '---\n\n// Mended.\n---\n<p>', 3],
	['src/a.astro', '---\nconst a = 1;\n---\n<p>\nMended.</p>', 5],
	['src/a.astro', '<p>\n<style>\n/* Mended. */\n</style>', 3],
	['content/tools/a.yaml', 'title: A\nsummary: Is mended.\n', 2],
])('habits are found in %s: %j', (path, text, line) => {
	expect(findHabits(path, text).map((finding) => finding.split(' ')[0])).toEqual([
		`${path}:${line}`,
	]);
});

test.each([
	['src/a.ts', "const mend = open('mended'); // https://example.org/x"],
	['src/a.ts', "const pattern = /mended anew/; const url = 'https://mended.example';"],
	['src/a.test.ts', "test('a fault is reported', () => parse('It is mended anew'));"],
	['src/a.astro', '---\nconst mend = 1;\n---\n<style>\n.mended { color: red; }\n</style>'],
	['content/tools/a.yaml', 'summary: People were told of their rights in a room for talks.'],
])(
	'words that are not prose, or are native where they are, are not habits: %s %j',
	(path, text) => {
		expect(findHabits(path, text)).toEqual([]);
	},
);
