import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { walkFiles } from '../../dist-checks/files.ts';
import { runCommand } from '../checks/command.ts';
import { fixtureRoot } from '../checks/other-root.ts';

const folder = mkdtempSync(join(tmpdir(), 'folders-'));
const content = resolve(fixtureRoot('other-programme'));
const day = { SOURCE_DATE_EPOCH: `${Date.UTC(2026, 5, 1) / 1000}` };

/** What a project needs for a build. Its packages are linked, file by file, where the disk allows it. */
function copyProject(to: string): void {
	mkdirSync(to);
	for (const name of [
		'src',
		'scripts',
		'public',
		'astro.config.mjs',
		'package.json',
		'package-lock.json',
		'tsconfig.json',
	]) {
		cpSync(name, join(to, name), { recursive: true });
	}
	try {
		execFileSync('cp', ['-al', 'node_modules', to], { stdio: 'ignore' });
	} catch {
		cpSync('node_modules', join(to, 'node_modules'), { recursive: true, force: true });
	}
}

async function build(project: string, out: string, environment: Record<string, string>) {
	const options = ['--content', content, '--out', out];
	const { code, output } = await runCommand('build', options, { ...day, ...environment }, project);
	expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
}

const [here, there] = [join(folder, 'here'), join(folder, 'there')];

beforeAll(async () => {
	const elsewhere = join(folder, 'Élan’s own site');
	copyProject(elsewhere);
	await build('.', here, {});
	await build(elsewhere, there, {
		HOME: '',
		TZ: 'Pacific/Auckland',
		LANG: 'tr_TR.UTF-8',
		LC_ALL: 'C',
	});
});

test('a site is the same, byte for byte, from a folder with spaces and accents and a computer elsewhere', () => {
	const files = walkFiles(here);
	expect(files.length).toBeGreaterThan(300);
	expect(walkFiles(there)).toEqual(files);
	const different = files.filter(
		(file) => !readFileSync(join(here, file)).equals(readFileSync(join(there, file))),
	);
	expect(different).toEqual([]);
});
