import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/config/files-below.ts';
import { isUnfinished, publish as publishFolder, tidyPublication } from './publication.ts';
import { MARK } from './site-mark.ts';

let root: string;
let place: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'publication-'));
	place = join(root, 'dist');
});

function write(folder: string, files: Readonly<Record<string, string>>): void {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
}

function read(folder: string): Record<string, string> {
	const files = filesBelow(folder).filter((file) => !file.startsWith(MARK));
	return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

const withoutExchange = () => false;

/** Each page refers to its only asset. `a` and `b` change from a file to a folder, and back. */
const EARLIER = {
	'index.html': 'style-1.css',
	'gone/index.html': 'style-1.css',
	'style-1.css': '1',
	a: '1',
	'b/c': '1',
};
const LATER = {
	'index.html': 'style-2.css',
	'new/index.html': 'style-2.css',
	'style-2.css': '2',
	'a/c': '2',
	b: '2',
};

function publish(files: Readonly<Record<string, string>>, exchange?: () => boolean) {
	const built = join(root, 'built');
	write(built, files);
	return publishFolder(built, place, exchange && { exchange });
}

test('all files of a published site are known, unless they were moved to what else is there', () => {
	expect(publish(EARLIER)?.sort()).toEqual(filesBelow(place));
	expect(publish(LATER)?.sort()).toEqual(filesBelow(place));
	expect(publish(EARLIER, withoutExchange)).toBeUndefined();
});

describe.each([
	['in one step', undefined],
	['file by file', withoutExchange],
])('a site that is published %s', (_, exchange) => {
	test('replaces the previous one and leaves nothing next to it', () => {
		publish(EARLIER, exchange);
		expect(read(place)).toEqual(EARLIER);
		publish(LATER, exchange);
		expect(read(place)).toEqual(LATER);
		expect(readdirSync(root)).toEqual(['dist']);
		expect(readdirSync(place).sort()).toEqual([MARK, 'a', 'b', 'index.html', 'new', 'style-2.css']);
	});

	test('can be published into an empty folder', () => {
		mkdirSync(place);
		publish(EARLIER, exchange);
		expect(read(place)).toEqual(EARLIER);
	});

	test('leaves the previous one unchanged when there is nothing to publish', () => {
		publish(EARLIER, exchange);
		expect(() => publishFolder(join(root, 'no-such'), place, exchange && { exchange })).toThrow(
			'ENOENT',
		);
		expect(read(place)).toEqual(EARLIER);
		expect(readdirSync(root)).toEqual(['dist']);
	});
});

describe.each(['exchange', 'move'])('killed at any moment of an %s', (how) => {
	/** Publishes in a process that is killed after `changes` changes; false if it finished before. */
	function isKilledAfter(changes: number): boolean {
		const files = join(root, 'files');
		write(files, LATER);
		const script = join(import.meta.dirname, 'killed-publication.ts');
		const { signal, status, stderr } = spawnSync(
			process.execPath,
			[script, place, files, String(changes), how],
			{ encoding: 'utf8' },
		);
		if (signal !== 'SIGKILL') expect(stderr, `ended with ${status}`).toBe('');
		return signal === 'SIGKILL';
	}

	test('leaves a site whose pages have all their assets, and the next command completes it', () => {
		let changes = 1;
		for (; ; changes += 1) {
			root = mkdtempSync(join(tmpdir(), 'publication-'));
			place = join(root, 'dist');
			publish(EARLIER, withoutExchange);
			const isKilled = isKilledAfter(changes);
			const found = read(place);
			for (const [file, asset] of Object.entries(found).filter(([file]) => file.endsWith('.html')))
				expect(found, `${file} after ${changes} changes`).toHaveProperty([asset]);
			expect(Object.keys(found)).toContain('index.html');
			const wasUnfinished = isUnfinished(place);
			tidyPublication(place);
			expect([EARLIER, LATER]).toContainEqual(read(place));
			if (wasUnfinished) expect(read(place)).toEqual(LATER);
			publish(LATER);
			expect(read(place)).toEqual(LATER);
			if (!isKilled) break;
		}
		expect(changes).toBeGreaterThan(3);
	}, 120_000);
});

test('another folder with the name that the publication needs is left alone', () => {
	write(`${place}.next`, { 'thesis.txt': 'precious' });
	expect(() => publish(LATER)).toThrow(/dist\.next, which holds something else \(thesis\.txt\)/);
	expect(existsSync(join(`${place}.next`, 'thesis.txt'))).toBe(true);
});

/** The in-memory file system of Linux. */
const MEMORY = '/dev/shm';

function isOtherDisk(): boolean {
	return existsSync(MEMORY) && statSync(MEMORY).dev !== statSync(tmpdir()).dev;
}

test.runIf(isOtherDisk())('a site can be published to a different disk', () => {
	const elsewhere = mkdtempSync(join(MEMORY, 'publication-'));
	place = join(elsewhere, 'dist');
	publish(EARLIER);
	publish(LATER);
	expect(read(place)).toEqual(LATER);
	expect(readdirSync(elsewhere)).toEqual(['dist']);
	rmSync(elsewhere, { recursive: true });
});
