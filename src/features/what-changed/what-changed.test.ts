import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import { byDay, byKind, listChanges } from './list-changes.ts';
import { parseHistory } from './parse-history.ts';
import { readHistory } from './read-history.build.ts';

test('the last change of a file counts, a file that was only ever added is new, and the build’s day ends it', () => {
	const log = '@2026-03-02\n\nM\tfacts/a.yaml\n@2026-03-01\n\nA\tfacts/a.yaml\nA\tfacts/b.yaml\n';
	expect([...parseHistory(log, '2026-03-01')]).toEqual([
		['facts/a.yaml', { day: '2026-03-01', isNew: true }],
		['facts/b.yaml', { day: '2026-03-01', isNew: true }],
	]);
	expect([...parseHistory(log, '2026-03-02')]).toEqual([
		['facts/a.yaml', { day: '2026-03-02', isNew: false }],
		['facts/b.yaml', { day: '2026-03-01', isNew: true }],
	]);
});

describe('the changes of entries', () => {
	const model = sampleModel({
		'change-ideas': {
			bell: { title: 'Bell', reviewed: '2026-01-05' },
			form: { title: 'Form', reviewed: '2026-02-01' },
			tree: { title: 'Tree' },
		},
	});
	const listed = (history?: Parameters<typeof listChanges>[1]) =>
		listChanges(model, history).map(({ item, day, what }) => [item.id, day, what]);

	test('are the newer of the file’s change and the review, the newest first', () => {
		const history = new Map([
			['change-ideas/bell.mdx', { day: '2026-03-01', isNew: true }],
			['change-ideas/form.mdx', { day: '2026-01-01', isNew: false }],
			['change-ideas/tree.mdx', { day: '2026-02-01', isNew: false }],
		]);
		expect(listed(history)).toEqual([
			['bell', '2026-03-01', 'added'],
			['form', '2026-02-01', 'checked'],
			['tree', '2026-02-01', 'changed'],
		]);
		expect(byDay(listChanges(model, history)).map(({ day }) => day)).toEqual([
			'2026-03-01',
			'2026-02-01',
		]);
	});

	test('are grouped by what they are, in the order of the lists', () => {
		const entry = { reviewed: '2026-02-01' };
		const mixed = sampleModel({
			tools: { wheel: entry, ring: entry },
			'change-ideas': { bell: entry },
		});
		expect(
			byKind(listChanges(mixed, undefined)).map(({ collection, changes }) => [
				collection,
				changes.map(({ item }) => item.id),
			]),
		).toEqual([
			['change-ideas', ['bell']],
			['tools', ['ring', 'wheel']],
		]);
	});

	test('are the reviews alone where the history is not known', () => {
		expect(listed()).toEqual([
			['form', '2026-02-01', 'checked'],
			['bell', '2026-01-05', 'checked'],
		]);
	});
});

describe('the history of a folder', () => {
	let folder = '';
	const git = (...args: string[]) =>
		execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
			cwd: folder,
			stdio: 'pipe',
			env: { ...process.env, GIT_AUTHOR_DATE: '2026-03-01T12:00:00Z' },
		});
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'history-'));
		mkdirSync(join(folder, 'content/facts'), { recursive: true });
		writeFileSync(join(folder, 'content/facts/a.yaml'), 'statement: A\n');
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	test('is by the path of each file in the folder', () => {
		git('init', '--quiet');
		git('add', '.');
		git('commit', '--quiet', '-m', 'Add a fact');
		expect(readHistory(join(folder, 'content'), '2026-04-01')).toEqual(
			new Map([['facts/a.yaml', { day: '2026-03-01', isNew: true }]]),
		);
		git('clone', '--quiet', '--depth', '1', `file://${folder}`, 'copy');
		expect(readHistory(join(folder, 'copy/content'), '2026-04-01')).toBeUndefined();
		expect(readHistory(join(folder, 'content'), '2026-02-01')).toBeUndefined();
	});

	test('is not known outside a repository', () => {
		expect(readHistory(join(folder, 'content'), '2026-04-01')).toBeUndefined();
	});
});
