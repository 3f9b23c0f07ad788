import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openLibrary } from '../../../src/parse/open.ts';
import { DIST } from '../../build/build-site.ts';
import { walkFiles } from '../../dist-checks/files.ts';
import { runCommand } from '../checks/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'wrong-'));
const content = join(folder, 'content');
const dist = join(folder, 'dist');

/** Returns the first driver of a change idea, with its place. */
function driverInAnIdea() {
	const library = openLibrary();
	const idea = library.entries('change-ideas').find((each) => each.data?.drivers);
	const driver = idea?.data?.drivers?.[0];
	if (!idea || !driver) throw new Error('Expected a change idea with a driver in the content');
	return { idea, driver, place: idea.place(['drivers', 0]) };
}

const { idea, driver, place } = driverInAnIdea();
const wrong = `${driver}x`;

beforeAll(() => {
	cpSync(openLibrary().root, content, { recursive: true });
	cpSync(DIST, dist, { recursive: true });
	const lines = readFileSync(join(content, idea.file), 'utf8').split('\n');
	lines[place.line - 1] = lines[place.line - 1]?.replace(driver, wrong) ?? '';
	writeFileSync(join(content, idea.file), lines.join('\n'));
});

function fingerprints(): string[] {
	return walkFiles(dist).map((file) => {
		const hash = createHash('sha256').update(readFileSync(join(dist, file)));
		return `${file} ${hash.digest('hex')}`;
	});
}

/** Returns the expected finding: place, rule and the nearest id. */
function theFinding(output: string): void {
	expect(output).toContain(`${idea.file}:${place.line}:${place.column}`);
	expect(output).toContain('reference/unknown');
	expect(output).toContain(wrong);
	expect(output).toMatch(new RegExp(`['\`]${driver}['\`]`));
}

test('a wrong driver in one change idea fails the validator, with its place and the nearest id', async () => {
	const { code, output } = await runCommand('validate', ['--content', content]);
	expect(code).toBe(1);
	theFinding(output);
});

test('a wrong driver in one change idea fails the build, and the previous site is unchanged', async () => {
	const before = fingerprints();
	const { code, output } = await runCommand('build', ['--out', dist], { CONTENT_DIR: content });
	expect(code).toBe(1);
	theFinding(output);
	expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
	expect(fingerprints()).toEqual(before);
	expect(walkFiles(folder).filter((file) => !/^(content|dist)\//.test(file))).toEqual([]);
});
