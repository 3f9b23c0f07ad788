import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startSiteThread } from './site-thread.ts';

function start() {
	const folder = mkdtempSync(join(tmpdir(), 'thread-'));
	const lastSite = {
		folder: join(folder, 'none'),
		files: [],
		intact: new Set<string>(),
		pages: new Map<string, string>(),
		searched: undefined,
	};
	const thread = startSiteThread({ folder, url: 'https://site-a.example/', lastSite });
	onTestFinished(() => thread.stop());
	return { folder, thread };
}
const page = (file: string, text: string) => ({
	file,
	body: Buffer.from(text),
	isSearched: false,
});

test('files are written in the background, and are there once that is asked for', async () => {
	const { folder, thread } = start();
	thread.write(page('a/index.html', '<img src="/no.png">'));
	thread.write(page('b/index.html', 'B'));
	await thread.written();
	expect(readFileSync(join(folder, 'b/index.html'), 'utf8')).toBe('B');
	expect((await thread.finish([])).missing).toEqual(['a/index.html → /no.png']);
});

test('a file that cannot be written is reported in the words of the system, and nothing is written after it', async () => {
	const { folder, thread } = start();
	mkdirSync(join(folder, 'a'));
	writeFileSync(join(folder, 'a/b'), 'a file where a folder is needed');
	thread.write(page('a/b/index.html', 'A'));
	thread.write(page('c/index.html', 'C'));
	await expect(thread.written()).rejects.toThrow(/^E(?:NOTDIR|EXIST): .*a\/b/);
	await expect(thread.finish([])).rejects.toThrow(/^E(?:NOTDIR|EXIST): /);
	expect(() => readFileSync(join(folder, 'c/index.html'))).toThrow(/ENOENT/);
});

test('a thread that has ended answers with an error, not with silence', async () => {
	const { thread } = start();
	const written = thread.written();
	await Promise.all([expect(written).rejects.toThrow(/ended early/), thread.stop()]);
	await expect(thread.written()).rejects.toThrow(/ended early/);
});
