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

const paths = globSync(WRITTEN, { cwd: PROJECT, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name).slice(PROJECT.length + 1))
	.filter((path) => !NOT_PROSE.test(path));

const findings = paths.flatMap((path) =>
	findHabits(path, readFileSync(join(PROJECT, path), 'utf8')),
);

test('comments, titles of tests, messages and content are in native English', () => {
	expect(paths.length).toBeGreaterThan(1500);
	expect(findings).toEqual([]);
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
