import { spawn, spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { lockFor, takeLock } from './build-lock.ts';
import { machineIdentity, processStart } from './process-identity.ts';

let file: string;
let said: string[];
const say = (line: string) => said.push(line);

beforeEach(() => {
	file = join(mkdtempSync(join(tmpdir(), 'lock-')), 'folder', 'build.lock');
	said = [];
});

function write(holder: object, age = 0): void {
	writeFileSync(file, JSON.stringify(holder));
	const then = new Date(Date.now() - age);
	utimesSync(file, then, then);
}

async function takenAndGivenBack(): Promise<void> {
	const release = await takeLock(file, say);
	expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
	release();
	expect(existsSync(file)).toBe(false);
}

test('a free lock is taken, and is removed when it is released', async () => {
	await takenAndGivenBack();
	expect(said).toEqual([]);
});

test('a second build waits for the first, and reports in one line which process it waits for', async () => {
	const release = await takeLock(file, say);
	const order: string[] = [];
	const second = takeLock(file, say).then((releaseSecond) => {
		order.push('second');
		releaseSecond();
	});
	await expect
		.poll(() => said)
		.toEqual([`Waiting for another build to end: process ${process.pid} (${file})`]);
	order.push('first');
	release();
	await second;
	expect(order).toEqual(['first', 'second']);
});

test('the lock of a killed process is taken over without a message', async () => {
	await takenAndGivenBack();
	const { pid } = spawnSync(process.execPath, ['--version']);
	write({ pid, start: '1', machine: machineIdentity() });
	await takenAndGivenBack();
	expect(said).toEqual([]);
});

test('a process with the reused id of a former one is not mistaken for it', async () => {
	await takenAndGivenBack();
	const other = spawn('sleep', ['60']);
	const start = `${processStart(other.pid ?? 0)}0`;
	write({ pid: other.pid, start, machine: machineIdentity() });
	await takenAndGivenBack();
	other.kill();
});

test('a process on another machine keeps its lock until it has been silent for minutes', async () => {
	await takenAndGivenBack();
	const holder = { pid: process.pid, start: '1', machine: 'laptop-of-site-a' };
	write(holder);
	const taken = takeLock(file, say);
	await expect
		.poll(() => said)
		.toEqual([
			`Waiting for another build to end: process ${process.pid} on laptop-of-site-a (${file})`,
		]);
	write(holder, 6 * 60_000);
	(await taken)();
});

test('an incomplete lock is taken over', async () => {
	await takenAndGivenBack();
	writeFileSync(file, '');
	utimesSync(file, 0, 0);
	await takenAndGivenBack();
});

test.each(['# Packages\n', '{"lockfileVersion": 3}', 'pid'])(
	'another file with the name of a lock is left alone: %j',
	async (text) => {
		await takenAndGivenBack();
		writeFileSync(file, text);
		utimesSync(file, 0, 0);
		await expect(takeLock(file, say)).rejects.toThrow('is not the lock of a build');
		expect(readFileSync(file, 'utf8')).toBe(text);
	},
);

test('a folder with the name of a lock is left alone', async () => {
	mkdirSync(file, { recursive: true });
	await expect(takeLock(file, say)).rejects.toThrow('is not the lock of a build');
	expect(existsSync(file)).toBe(true);
});

test('a lock is not named like the lock file of a package manager', () => {
	expect(basename(lockFor('yarn'))).toBe('yarn.build-lock');
});

test('a process releases its lock when it ends', async () => {
	const code = `const { takeLock } = await import(${JSON.stringify(join(import.meta.dirname, 'build-lock.ts'))});
		await takeLock(${JSON.stringify(file)}, console.log); process.exit(3);`;
	const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', code]);
	expect(status).toBe(3);
	expect(existsSync(file)).toBe(false);
});
