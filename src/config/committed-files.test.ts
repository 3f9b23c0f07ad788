import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCommitted } from './committed-files.ts';

let repository: string;
let content: string;
beforeAll(() => {
	repository = mkdtempSync(join(tmpdir(), 'committed-'));
	content = join(repository, 'content');
	mkdirSync(join(content, 'events'), { recursive: true });
	writeFileSync(join(content, 'events/a.mdx'), 'Café\n\nHEAD\n');
	writeFileSync(join(content, 'events/two words.mdx'), '');
	const git = (...words: string[]) =>
		execFileSync('git', ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', ...words], {
			cwd: repository,
			stdio: 'ignore',
		});
	git('init');
	git('add', '.');
	git('commit', '-m', 'Add events');
	writeFileSync(join(content, 'events/a.mdx'), 'Changed\n');
	writeFileSync(join(content, 'events/new.mdx'), 'New\n');
});
afterAll(() => rmSync(repository, { recursive: true }));

test('files are as the last commit has them, and others are left out', () => {
	const paths = ['events/new.mdx', 'events/a.mdx', 'events/none.mdx', 'events/two words.mdx'];
	expect(readCommitted(content, paths)).toEqual(
		new Map([
			['events/a.mdx', 'Café\n\nHEAD\n'],
			['events/two words.mdx', ''],
		]),
	);
});

test('a folder without a history has no committed files', () => {
	const folder = mkdtempSync(join(tmpdir(), 'plain-'));
	expect(readCommitted(folder, ['events/a.mdx'])).toEqual(new Map());
	rmSync(folder, { recursive: true });
});
