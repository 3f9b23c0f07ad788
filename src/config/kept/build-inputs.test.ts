import { execFileSync } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { BuildInputs } from './build-inputs.ts';

const MODULE = resolve('src/config/kept/build-inputs.ts');

/** Returns the fingerprints of the project, whose content is beside its code. */
function fingerprints(): BuildInputs {
	const code = `import { buildInputs } from ${JSON.stringify(MODULE)};
		console.log(JSON.stringify(buildInputs()));`;
	const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
		cwd: project,
		env: { ...process.env, CONTENT_DIR: join(project, 'content'), SOURCE_DATE_EPOCH: '1780000000' },
		encoding: 'utf8',
	});
	return JSON.parse(output);
}

/** A project that is changed again and again: to start a process for a fingerprint takes long. */
const project = mkdtempSync(join(tmpdir(), 'project-'));
let before: BuildInputs;

beforeAll(() => {
	cpSync('scripts/fixtures/other-programme', join(project, 'content'), { recursive: true });
	for (const folder of ['node_modules', 'public', 'scripts', 'src/styles'])
		mkdirSync(join(project, folder), { recursive: true });
	for (const file of [
		'astro.config.mjs',
		'node_modules/.package-lock.json',
		'package-lock.json',
		'package.json',
		'tsconfig.json',
	])
		writeFileSync(join(project, file), '');
	writeFileSync(join(project, 'src/styles/text.css'), 'p { margin: 0 }\n');
	before = fingerprints();
});

const VALUE =
	'populations:\n  - {id: sailors, label: Sailors, description: People who work on a ferry.}\n';

test.each([
	['a changed stylesheet', 'src/styles/text.css', 'margin: 0', 'margin: 1rem'],
	['a new vocabulary value', 'content/site.yaml', 'populations:\n', VALUE],
	[
		'a changed text that is not an entry',
		'content/pages/about.mdx',
		'---\n',
		'---\nreviewBy: 2026-12-31\n',
	],
])('after %s, every page is rendered again', (_, file, text, changed) => {
	const written = readFileSync(join(project, file), 'utf8');
	expect(written).toContain(text);
	writeFileSync(join(project, file), written.replace(text, changed));
	const after = fingerprints();
	expect(after.frame).not.toBe(before.frame);
	expect(after.all).not.toBe(before.all);
	before = after;
});

test('after a changed entry, the site is built, but only pages that show the entry are rendered', () => {
	appendFileSync(join(project, 'content/change-ideas/felt-on-doors.mdx'), 'One more sentence.\n');
	const after = fingerprints();
	expect(after.frame).toBe(before.frame);
	expect(after.all).not.toBe(before.all);
	before = after;
});
