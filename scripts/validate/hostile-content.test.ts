import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentFolder } from '../../src/validator/run/check.ts';
import { anyText } from '../../src/validator/run/sample-texts.ts';

const PROJECT = join(import.meta.dirname, '../..');

/** Random files a run, in one root. */
const FILES = 500;
/** Runs, each in a process of its own. */
const RUNS = 2;
/** The longest that the command may take, in milliseconds. */
const LONGEST = 20_000;

const place = fc.constantFrom('pages', 'guides', 'change-ideas', 'voices', 'tools', 'events');

/** An entry, a fact, data or a page of Markdown with random text instead of its fields, its body or all of it. */
const file = fc.oneof(
	fc.tuple(place, anyText, anyText).map(([folder, fields, body]) => ({
		name: (at: number) => `${folder}/z${at}.mdx`,
		text: `---\ntitle: A\n${fields}\n---\n${body}\n`,
	})),
	anyText.map((text) => ({ name: (at: number) => `glossary/z${at}.yaml`, text: `term: ${text}` })),
	anyText.map((text) => ({ name: (at: number) => `facts/z${at}.yaml`, text })),
	anyText.map((text) => ({
		name: (at: number) => `pages/z${at}.md`,
		text: `---\ntitle: A\n---\n${text}`,
	})),
	anyText.map((text) => ({
		name: (at: number) => `change-ideas/z${at}.csv`,
		text: `date,value\n${text}`,
	})),
);

const root = fc.tuple(
	fc.array(file, { minLength: FILES, maxLength: FILES }),
	fc.option(anyText, { freq: 3 }),
	fc.boolean(),
);

test('500 random files end with a report, and never with a stack', {
	timeout: 10 * LONGEST,
}, () => {
	fc.assert(
		fc.property(root, ([files, site, fixes]) => {
			const content = contentFolder({
				...Object.fromEntries(files.map(({ name, text }, at) => [name(at), text])),
				...(site === null ? {} : { 'site.yaml': `title: A\n${site}` }),
			});
			try {
				const { status, signal, stdout, stderr } = spawnSync(
					process.execPath,
					[
						'scripts/validate.ts',
						'--content',
						content,
						'--format',
						'json',
						...(fixes ? ['--fix'] : []),
					],
					{ cwd: PROJECT, encoding: 'utf8', timeout: LONGEST, maxBuffer: 512 * 1024 * 1024 },
				);
				expect({ status, signal }).toEqual({ status: expect.toBeOneOf([0, 1, 2]), signal: null });
				expect(JSON.parse(stdout)).toMatchObject({ version: 1, diagnostics: expect.any(Array) });
				expect(`${stdout}${stderr}`).not.toMatch(/(?:\n|\\n)\s+at .+:\d+:\d+/);
			} finally {
				rmSync(content, { recursive: true });
			}
		}),
		{ numRuns: RUNS },
	);
});
