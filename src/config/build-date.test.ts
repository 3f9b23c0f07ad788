import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildDate, buildDay, buildDayNotes } from './build-date.ts';

afterEach(() => {
	vi.unstubAllEnvs();
});

test('the build’s day is calculated from the seconds given, in the readers’ time zone', () => {
	vi.stubEnv('SOURCE_DATE_EPOCH', `${Date.UTC(2026, 6, 1, 23, 30) / 1000}`);
	expect(buildDate().toISOString()).toBe('2026-07-01T23:30:00.000Z');
	expect(buildDay()).toBe('2026-07-02');
});

test('an empty SOURCE_DATE_EPOCH counts as not set', () => {
	vi.stubEnv('SOURCE_DATE_EPOCH', '');
	expect(buildDate().getFullYear()).toBeGreaterThan(2000);
});

test.each(['yesterday', '2026-07-01', '-1', '1e9', '99999999999999'])(
	'SOURCE_DATE_EPOCH=%s is refused, not taken for now',
	(given) => {
		vi.stubEnv('SOURCE_DATE_EPOCH', given);
		expect(() => buildDate()).toThrow(`Unexpected SOURCE_DATE_EPOCH \`${given}\``);
	},
);

/** A repository with one commit of a day, at noon. */
function makeRepository(day: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'repository-'));
	const time = `${day}T12:00:00Z`;
	const env = {
		...process.env,
		GIT_AUTHOR_DATE: time,
		GIT_COMMITTER_DATE: time,
		GIT_CONFIG_GLOBAL: '/dev/null',
	};
	const git = (...words: string[]) =>
		spawnSync(
			'git',
			['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@a.example', ...words],
			{ env },
		);
	git('init', '-q');
	git('commit', '-q', '--allow-empty', '-m', 'One');
	return folder;
}

/** Runs in a folder as the engine’s, with a content root. */
function inProject<T>(engine: string, content: string, find: () => T): T {
	const before = process.cwd();
	vi.stubEnv('SOURCE_DATE_EPOCH', '');
	vi.stubEnv('CONTENT_DIR', content);
	process.chdir(engine);
	try {
		return find();
	} finally {
		process.chdir(before);
	}
}

test('the day is that of the newest commit, be it of the engine or of the content', () => {
	const [older, newer] = [makeRepository('2026-03-02'), makeRepository('2027-06-30')];
	expect(inProject(older, newer, buildDay)).toBe('2027-06-30');
	expect(inProject(newer, older, buildDay)).toBe('2027-06-30');
	expect(inProject(older, newer, buildDayNotes)).toEqual([]);
});

test('content without a history takes the engine’s day, and a note says so', () => {
	const content = mkdtempSync(join(tmpdir(), 'content-'));
	expect(inProject(makeRepository('2026-03-02'), content, buildDayNotes)).toEqual([
		`The content in ${content} has no git history, so the day of this build is that of the engine’s last commit, 2026-03-02: SOURCE_DATE_EPOCH sets another.`,
	]);
});

test('a project without a history is built as of today, and a note says so', () => {
	const project = mkdtempSync(join(tmpdir(), 'project-'));
	mkdirSync(join(project, 'content'));
	const today = new Date().getFullYear();
	const notes = inProject(project, 'content', buildDayNotes);
	expect(notes).toEqual([
		expect.stringMatching(`^There is no git history, so the day of this build is today, ${today}-`),
	]);
});

test('a history that is cut off gives the day of its newest commit, and a note says so', () => {
	const whole = makeRepository('2026-03-02');
	const clone = mkdtempSync(join(tmpdir(), 'clone-'));
	spawnSync('git', ['clone', '-q', '--depth', '1', `file://${whole}`, clone]);
	expect(inProject(clone, clone, buildDayNotes)).toEqual([
		'The git history is cut off (a shallow clone), so the day of this build is that of the newest commit in it, 2026-03-02: SOURCE_DATE_EPOCH sets another.',
	]);
});

test('a hook of git, which names its own repository, does not change the day', () => {
	const [engine, hooked] = [makeRepository('2026-03-02'), makeRepository('2027-06-30')];
	vi.stubEnv('GIT_DIR', join(hooked, '.git'));
	expect(inProject(engine, engine, buildDay)).toBe('2026-03-02');
});

describe.skipIf(process.platform === 'win32')('when git refuses to read a history', () => {
	const WORDS = `fatal: detected dubious ownership in repository at '/a/b'
To add an exception for this directory, call:

	git config --global --add safe.directory /a/b`;

	/** A `git` that prints a message and fails. */
	function gitThatRefuses(): string {
		const folder = mkdtempSync(join(tmpdir(), 'git-'));
		writeFileSync(join(folder, 'git'), `#!/bin/sh\ncat >&2 <<'END'\n${WORDS}\nEND\nexit 128\n`);
		chmodSync(join(folder, 'git'), 0o755);
		return folder;
	}

	test('it is reported once, with the remedy', () => {
		Reflect.deleteProperty(globalThis, Symbol.for('why the build takes today'));
		vi.stubEnv('PATH', [gitThatRefuses(), process.env.PATH].join(delimiter));
		const said = vi.spyOn(console, 'error').mockImplementation(() => {});
		const project = mkdtempSync(join(tmpdir(), 'refused-'));
		expect(inProject(project, project, buildDayNotes)).toEqual([]);
		inProject(project, project, buildDay);
		const lines = said.mock.calls.map(([line]) => String(line));
		said.mockRestore();
		expect(lines).toEqual([
			"The day of the build may be wrong, since git does not say when the last commit was (fatal: detected dubious ownership in repository at '/a/b'): git config --global --add safe.directory /a/b",
		]);
	});
});
