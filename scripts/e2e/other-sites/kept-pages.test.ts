import { execFileSync } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { KEPT } from '../../../src/config/kept/kept-folder.ts';
import { walkFiles } from '../../dist-checks/files.ts';
import { runCommand } from '../checks/command.ts';
import { fixtureRoot } from '../checks/other-root.ts';

/** Changes to a content root that is built again and again, each time from what the build before has kept. */
const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const content = join(folder, 'content');
const out = join(folder, 'site');
/** The last day of a year, and of a phase of the fixture. */
const DAY = Date.UTC(2026, 11, 31, 12) / 1000;

const inContent = (file: string) => join(content, file);

/** Replaces a text in a file, which has to have it. */
function replace(file: string, before: string, after: string): void {
	const text = readFileSync(inContent(file), 'utf8');
	if (!text.includes(before)) throw new Error(`Expected “${before}” in ${file}`);
	writeFileSync(inContent(file), text.replace(before, after));
}

const append = (file: string, text = 'One more sentence.') =>
	appendFileSync(inContent(file), `\n${text}\n`);

/** Builds, and renders every page that would be kept, to compare the two. Returns how many would be kept. */
async function verify(day = DAY): Promise<{ kept: number; output: string }> {
	const { code, output } = await runCommand('build', ['--out', out, '--verify'], {
		CONTENT_DIR: content,
		SOURCE_DATE_EPOCH: `${day}`,
	});
	expect(output).not.toContain('are not the same');
	expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
	return { kept: Number(/(\d+) verified/.exec(output)?.[1]), output };
}

beforeAll(async () => {
	cpSync(fixtureRoot('other-programme'), content, { recursive: true });
	rmSync(KEPT, { recursive: true, force: true });
	// Astro may have stored modules of pages that are no longer there.
	mkdirSync('.astro', { recursive: true });
	writeFileSync(
		'.astro/content-modules.mjs',
		`export default new Map([['gone', () => import(${JSON.stringify(inContent('gone.mdx'))})]]);`,
	);
	expect((await verify()).kept).toBe(0);
});

const BODIES = [
	'change-ideas/felt-on-doors.mdx',
	'coaching/night-coach.mdx',
	'community/welcome.mdx',
	'drivers/felt-pads.mdx',
	'elsewhere/rubber-strips.mdx',
	'events/first-night.mdx',
	'guides/step-1.mdx',
	'ingredients/patience.mdx',
	'pcref/listening.mdx',
	'phases/listen.mdx',
	'programmes/quieter-nights.mdx',
	'sites/site-a.mdx',
	'tools/noise-log.mdx',
];

/** A field of each kind of entry, with what is in it before and after. */
const FIELDS: readonly [file: string, before: string, after: string][] = [
	['change-ideas/felt-on-doors.mdx', 'glued felt', 'stuck felt'],
	['change-ideas/felt-on-doors.mdx', 'staff: low', 'staff: medium'],
	['change-ideas/felt-on-doors.mdx', 'Patients were woken', 'People were woken'],
	['drivers/felt-pads.mdx', 'has felt pads.', 'has thick felt pads.'],
	['facts/ferry-complaints.yaml', 'value: 30', 'value: 31'],
	['glossary/bang.yaml', 'A loud noise', 'A very loud noise'],
	['organisations/island-board.yaml', 'Island Health Board', 'Islands Health Board'],
	['pcref/listening.mdx', 'lie awake', 'cannot sleep'],
	['programmes/quieter-nights.mdx', 'sleep six hours', 'sleep seven hours'],
	['sources/ferry-study.yaml', 'reviewed: 2026-01-05', 'reviewed: 2026-01-06'],
];

/** Titles, days and the like, by which lists are sorted and pages named. */
const NAMES: readonly [file: string, before: string, after: string][] = [
	['community/welcome.mdx', 'about bad nights', 'about hard nights'],
	['elsewhere/rubber-strips.mdx', 'cost: Free to read', 'cost: Free'],
	['events/first-night.mdx', 'T20:00', 'T20:30'],
	['guides/step-1.mdx', 'minutes: 5', 'minutes: 6'],
	['ingredients/patience.mdx', 'change slowly', 'change very slowly'],
	['phases/listen.mdx', 'ends: 2025-06', 'ends: 2025-07'],
	['sites/site-a.mdx', 'twelve beds', 'thirteen beds'],
	['tools/noise-log.mdx', 'title: Noise log', 'title: A noise log'],
	['voices/night-nurse.mdx', 'the best thing in years', 'the best thing in a decade'],
];

test('after a change of a text of any kind of entry, pages that are kept are as they would be rendered', async () => {
	for (const file of BODIES) append(file);
	expect((await verify()).kept).toBeGreaterThan(50);
});

test('after a change of a field of any kind of entry, too', async () => {
	for (const change of FIELDS) replace(...change);
	expect((await verify()).kept).toBeGreaterThan(20);
});

test('after a change of a title, a date or a duration, too', async () => {
	for (const change of NAMES) replace(...change);
	expect((await verify()).kept).toBeGreaterThan(20);
});

test('after a new entry, a new name, a new address and a deletion, too', async () => {
	cpSync(inContent('ingredients/patience.mdx'), inContent('ingredients/courage.mdx'));
	replace('ingredients/courage.mdx', 'title: Patience', 'title: Courage');
	renameSync(inContent('events/second-night.mdx'), inContent('events/later-night.mdx'));
	replace('tools/noise-log.mdx', 'aliases: [bang-book]', 'aliases: [bang-book, noise-book]');
	rmSync(inContent('coaching/night-coach.mdx'));
	await verify();
});

test('after a change of what is not an entry, too', async () => {
	replace('site.yaml', 'A small hospital', 'A tiny hospital');
	append('pages/about.mdx');
	replace('sheets/night-check.mdx', 'Which doors bang?', 'Which door bangs?');
	writeFileSync(inContent('tools/noise-log.csv'), 'when,what,who\n');
	replace('events/later-night.mdx', '2090-06-05T19:00', '2026-12-31T19:00');
	replace('events/later-night.mdx', '2090-06-05T20:00', '2026-12-31T20:00');
	replace('pages/about.mdx', '---\n', '---\nreviewBy: 2026-12-31\n');
	await verify();
});

test('after a commit that changes no file, too', async () => {
	const git = (...args: string[]) =>
		execFileSync('git', ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', ...args], {
			cwd: folder,
			env: { ...process.env, GIT_AUTHOR_DATE: `${DAY} +0000`, GIT_COMMITTER_DATE: `${DAY} +0000` },
		});
	const changes = () => readFileSync(join(out, 'what-changed/index.html'), 'utf8');
	expect(changes()).not.toContain('31 December 2026');
	git('init', '--quiet');
	git('add', 'content');
	git('commit', '--quiet', '--message', 'Add the content');
	await verify();
	expect(changes()).toContain('31 December 2026');
});

/** What the site says about a phase and an event, and the validator about a day by which to check a page again. */
async function readState(day: number) {
	const page = (address: string) => readFileSync(join(out, address, 'index.html'), 'utf8');
	const { output } = await runCommand('validate', ['--content', content], {
		SOURCE_DATE_EPOCH: `${day}`,
	});
	return {
		phaseIsUnderWay: page('phases/refine').includes('Under way.'),
		programmeRuns: page('guides').includes('The programme runs until December 2026.'),
		eventIsAhead: !page('events/later-night').includes('Was planned; we don’t know'),
		isOverdue: output.includes('evidence/overdue'),
	};
}

test('on the next day, too, and the phase, the event and the day of review are past', async () => {
	const onTheDay = await readState(DAY);
	await verify(DAY + 86_400);
	expect(onTheDay).toEqual({
		phaseIsUnderWay: true,
		programmeRuns: true,
		eventIsAhead: true,
		isOverdue: false,
	});
	expect(await readState(DAY + 86_400)).toEqual({
		phaseIsUnderWay: false,
		programmeRuns: false,
		eventIsAhead: false,
		isOverdue: true,
	});
});

/** Builds as after any change, from what the build before has kept. Returns what it says. */
async function rebuild(to = out): Promise<string> {
	const { code, output } = await runCommand('build', ['--out', to], {
		CONTENT_DIR: content,
		SOURCE_DATE_EPOCH: `${DAY + 86_400}`,
	});
	expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
	return output;
}

/** The files below a folder, each with its bytes. */
function readFiles(top: string): Map<string, string> {
	return new Map(walkFiles(top).map((file) => [file, readFileSync(join(top, file), 'latin1')]));
}

test('a build that follows another renders what has changed, and has the other files of the last site', async () => {
	append('change-ideas/felt-on-doors.mdx', 'A sentence for one page.');
	expect(await rebuild()).toMatch(/ [1-9]\d* kept from the last build/);
	const before = statSync(join(out, 'glossary/index.html'));
	append('tools/noise-log.mdx', 'It hangs by the door.');
	expect(existsSync(join(KEPT, 'spare/glossary/index.html'))).toBe(true);
	expect(await rebuild()).toMatch(/ [1-9]\d* kept from the last build/);
	expect(statSync(join(out, 'glossary/index.html')).ino).toBe(before.ino);
	const page = readFileSync(join(out, 'tools/noise-log/index.html'), 'utf8');
	expect(page).toContain('It hangs by the door.');
});

test('a voice whose consent is withdrawn is in no file of the site and in nothing that is kept', async () => {
	const words = 'the best thing in a decade';
	const holders = () =>
		[out, KEPT].flatMap((top) =>
			walkFiles(top).filter((file) => readFileSync(join(top, file)).includes(words)),
		);
	expect(holders()).toContain('voices/index.html');
	replace('voices/night-nurse.mdx', 'basis: written', 'basis: withdrawn');
	await rebuild();
	expect(holders()).toEqual([]);
});

test('notes on pages that were cut off are not used, and one line says so', async () => {
	const pages = join(KEPT, 'pages');
	truncateSync(pages, statSync(pages).size - 1);
	append('tools/noise-log.mdx', 'It lies by the door.');
	const output = await rebuild();
	expect(output).toMatch(/ 0 kept from the last build/);
	expect(output.match(/is not used/g)).toHaveLength(1);
});

test('a bundle that was cut off, or a page that somebody has changed, is made again', async () => {
	const [bundle, page] = [join(KEPT, 'bundle'), join(out, 'glossary/index.html')];
	truncateSync(bundle, statSync(bundle).size - 1);
	writeFileSync(page, 'Changed by somebody');
	append('tools/noise-log.mdx', 'It has a pencil.');
	expect((await rebuild()).match(/is not used/g)).toHaveLength(1);
	expect(readFileSync(page, 'utf8')).toContain('</html>');
});

test('if nothing has changed, nothing is built, and what a killed build has left is removed', async () => {
	const names = ['bundled', 'kept/replaced', 'kept/spare', 'modules', 'site', 'site.search'];
	const folders = names.map((name) => join('.astro', name));
	for (const left of folders) {
		mkdirSync(left, { recursive: true });
		writeFileSync(join(left, 'withdrawn.html'), 'words of a voice');
	}
	const half = join(KEPT, 'pages.part');
	writeFileSync(half, 'words of a voice');
	const { code, output } = await runCommand('build', ['--out', out], {
		CONTENT_DIR: content,
		SOURCE_DATE_EPOCH: `${DAY + 86_400}`,
	});
	expect(code).toBe(0);
	expect(output).toContain('nothing has changed');
	expect([...folders, half].filter((path) => existsSync(path))).toEqual([]);
});

test('after all these changes, the site is the same as one that is built from nothing', async () => {
	const other = join(folder, 'afresh');
	rmSync(KEPT, { recursive: true });
	await rebuild(other);
	const [site, afresh] = [readFiles(out), readFiles(other)];
	expect(site.size).toBeGreaterThan(200);
	expect([...afresh.keys()].filter((file) => site.get(file) !== afresh.get(file))).toEqual([]);
	expect([...site.keys()].filter((file) => !afresh.has(file))).toEqual([]);
});
