import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const report = (...args: string[]) => {
	const env = { ...process.env, SOURCE_DATE_EPOCH: `${Date.UTC(2026, 0, 15) / 1000}` };
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/report.ts', ...args], {
		encoding: 'utf8',
		env,
	});
	return { status, stdout, stderr };
};

function contentWith(files: Readonly<Record<string, string>>): string {
	const root = mkdtempSync(join(tmpdir(), 'content-'));
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(join(root, name, '..'), { recursive: true });
		writeFileSync(join(root, name), text);
	}
	return root;
}

const GUIDE = `title: A step
summary: What to do.
reviewed: 2025-01-01
track: onboarding
order: 1
audience: [carer]
needs: []
checklist: []
`;

test('the report lists what is documented, not published, due and in Easy Read', () => {
	const content = contentWith({
		'guides/one.mdx': `---\n${GUIDE}minutes: 5\nreviewBy: 2026-01-14\neasyRead: {sentences: [{text: You can ask.}]}\n---\n`,
		'guides/two.mdx': `---\n${GUIDE}notPublished: [minutes]\nreviewBy: 2026-01-13\nowner: QI team\n---\n`,
		'guides/not-seen.mdx': `---\n${GUIDE}notPublished: [minutes]\ndraft: true\n---\n`,
	});
	expect(report('--content', content)).toEqual({
		status: 0,
		stderr: '',
		stdout: `What is documented (on 2026-01-15)
  guides  2

What is not published
  guides: minutes  1 of 2  two

What is due for review
  Overdue: 2
    QI team: 1
      guides/two by 2026-01-13
    guides/one by 2026-01-14
  Within 90 days: 0
  Without a day to be checked again by: 0

What is in Easy Read
  Tested: 0
  Not tested yet: 1
    guides/one
  Without an Easy Read page: 1
    guides/two

What change ideas lack for a ward that wants to start
  Fewer than two entries of elsewhere: 0
  Without a section “Try it on your ward”: 0
  Fewer than two measures there: 0
  Without a sheet: 0

How much the pages of change ideas repeat
  No page is built: \`npm run build\` first.
`,
	});
});

test('invalid entries are left out, and the report says so', () => {
	const { status, stdout, stderr } = report(
		'--json',
		'--content',
		contentWith({ 'guides/one.mdx': '---\ntitle: One\n---\n' }),
	);
	expect(status).toBe(0);
	expect(JSON.parse(stdout).easyRead).toEqual({ tested: [], untested: [], missing: [] });
	expect(stderr).toBe('Left out: 1 entry that is not valid. `npm run validate` says why.\n');
});

test('a missing folder is reported in one line, with exit code 2', () => {
	expect(report('--content', 'no-such-folder')).toEqual({
		status: 2,
		stdout: '',
		stderr: 'No such folder: no-such-folder\n',
	});
});

test('an idea that a ward can’t start with is listed, and its built page is compared', () => {
	const dist = contentWith({
		'change-ideas/leaflet/index.html': '<main>Not published: who.</main>',
	});
	const content = contentWith({ 'change-ideas/leaflet.mdx': readIdea() });
	const { stdout } = report('--content', content, '--dist', dist);
	expect(
		stdout.slice(stdout.indexOf('What change ideas lack')),
	).toBe(`What change ideas lack for a ward that wants to start
  Fewer than two entries of elsewhere: 1
    leaflet
  Without a section “Try it on your ward”: 1
    leaflet
  Fewer than two measures there: 1
    leaflet
  Without a sheet: 1
    leaflet

How much the pages of change ideas repeat
  page     words on two or more other pages  “not published”
  leaflet  0%                                1 times
  Average: 0%
`);
});

const readIdea = () =>
	'---\ntitle: Leaflet\ndrivers: [trust]\nnotPublished: [summary, sources, reviewed, status, serviceTypes, populations, problem, aim, adoptions, coProduction, practice, effort, measures, limitations]\n---\n';
