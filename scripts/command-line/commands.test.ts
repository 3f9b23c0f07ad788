import { spawn } from 'node:child_process';
import { expect, test, vi } from 'vitest';

// Each test starts processes, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

interface Ended {
	code: number | null;
	stdout: string;
	stderr: string;
}

/** Runs a command as npm does, in an environment without a chosen content root. */
function run(command: readonly string[]): Promise<Ended> {
	const { CONTENT_DIR: _, ...env } = process.env;
	const child = spawn(process.execPath, ['scripts/launch.mjs', ...command], { env });
	const ended: Ended = { code: null, stdout: '', stderr: '' };
	for (const name of ['stdout', 'stderr'] as const)
		child[name].setEncoding('utf8').on('data', (text: string) => {
			ended[name] += text;
		});
	return new Promise((done) => {
		child.once('close', (code) => done({ ...ended, code }));
	});
}

/** Expects one line on standard error, no other output and the exit code of a failure. */
async function runRejected(...command: string[]): Promise<string> {
	const { code, stdout, stderr } = await run(command);
	expect(stdout).toBe('');
	expect(stderr.split('\n')).toEqual([expect.stringMatching(/\S/), '']);
	expect([1, 2]).toContain(code);
	return stderr.trimEnd();
}

const COMMANDS = [
	['build'],
	['start'],
	['preview'],
	['astro', 'dev'],
	['astro', 'check'],
	['validate'],
	['chart'],
	['new'],
	['import'],
	['edit'],
	['schemas'],
	['report'],
	['bench'],
	['screenshots'],
	['search-quality'],
	['browser'],
	['test'],
].map((command) => ({ name: command.join(' '), command }));

test.concurrent.each(COMMANDS)(
	'$name reports an unknown option in one line',
	async ({ command }) => {
		expect(await runRejected(...command, '--no-such-option')).toMatch(
			/^Unknown option '--no-such-option'\. /,
		);
	},
);

const ON_CONTENT = [
	['build'],
	['start'],
	['preview'],
	['astro', 'dev'],
	['validate'],
	['new', 'change-ideas', 'an-idea'],
	['import', 'package.json'],
	['edit', '--no-open'],
	['import', '--template', 'sites'],
	['schemas'],
	['report'],
].map((command) => ({ name: command.join(' '), command }));

test.concurrent.each(ON_CONTENT)(
	'$name reports in one line that its content is not a folder',
	async ({ command }) => {
		expect(await runRejected(...command, '--content', 'no/such')).toBe('No such folder: no/such');
	},
);

test.concurrent.each([
	['a site where a file is', ['build', '--out', 'package.json'], 'package.json is a file'],
	[
		'a site in place of the content',
		['build', '--out', 'content'],
		'A build would delete the content',
	],
	['an option without its value', ['build', '--out'], "Option '--out <value>' argument missing"],
	['a command of Astro’s that is none of ours', ['astro', 'add'], 'Unknown command `add`'],
	['a port that there is not', ['astro', 'dev', '--port', '99999'], 'Unexpected --port `99999`'],
	['a chart of a file that is not there', ['chart', 'no/such.csv'], 'No such file: no/such.csv'],
	[
		'pictures of a site that is not built',
		['screenshots', '--dist', 'no/such'],
		'There is no built site in no/such/',
	],
	[
		'an import of a file that is not there',
		['import', 'no/such.xlsx'],
		'No such file: no/such.xlsx',
	],
	['an import of another kind of file', ['import', 'package.json'], 'Only .xlsx workbooks'],
	[
		'an editor at a port that there is not',
		['edit', '--port', '99999'],
		'Unexpected --port `99999`',
	],
	['a template of no collection', ['import', '--template', 'site'], "Did you mean 'sites'?"],
	['a bench of no entries', ['bench', '--entries', '0'], 'Unexpected --entries `0`'],
])('%s is rejected in one line', async (_, command, words) => {
	expect(await runRejected(...command)).toContain(words);
});
