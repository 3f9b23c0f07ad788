import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { matches } from '../../src/config/matching-headers.ts';
import { readPlan } from './host-plan.ts';
import { s3Files } from './s3.ts';
import { ADDRESSES, expectedHeaders, smallSite } from './testing/small-site.ts';

const folder = smallSite('/sub/');
const plan = readPlan(folder, new URL('https://site.gov.uk/sub/'));
const { files } = s3Files(plan);

interface Answer {
	uri?: string;
	statusCode?: number;
	headers: Record<string, { value: string }>;
}

/** Runs a function as CloudFront does. */
function runFunction(file: string, event: object): Answer {
	const code = `${files[file]}\nJSON.stringify(handler(event))`;
	return JSON.parse(runInNewContext(code, { event }));
}

const ask = (uri: string) => runFunction('.s3/viewer-request.js', { request: { uri } });

test('an address of a folder is looked up as its index.html', () => {
	expect(ask('/sub/drivers/one/').uri).toBe('/sub/drivers/one/index.html');
	expect(ask('/sub/events/one.ics').uri).toBe('/sub/events/one.ics');
});

test('an address without its slash, and a former address, lead to the page', () => {
	for (const from of ['/sub/drivers/one', '/sub/drivers/old/', '/sub/drivers/old'])
		expect(ask(from)).toMatchObject({
			statusCode: 301,
			headers: { location: { value: '/sub/drivers/one/' } },
		});
});

test.each(ADDRESSES)('the headers of %s are sent', (address) => {
	const uri = `/sub${address.endsWith('/') ? `${address}index.html` : address}`;
	const { headers } = runFunction('.s3/viewer-response.js', {
		request: { uri },
		response: { headers: {} },
	});
	const sent = Object.fromEntries(
		Object.entries(headers).map(([name, { value }]) => [name, value]),
	);
	const { 'cache-control': _, ...expected } = expectedHeaders(address);
	expect(sent).toEqual(expected);
});

test('a function has at most the length that CloudFront takes, however many pages have moved', () => {
	const moved = Array.from({ length: 500 }, (_, index) => ({
		from: `/drivers/old-${index}/`,
		to: '/drivers/one/',
	}));
	for (const [name, text] of Object.entries(s3Files({ ...plan, moved }).files))
		if (name.endsWith('.js')) expect(text.length, name).toBeLessThan(10_240);
});

/** Runs the script with an `aws` that only notes what it is asked to do. */
function upload(): string[][] {
	const own = mkdtempSync(join(tmpdir(), 'aws-'));
	writeFileSync(
		join(own, 'aws'),
		`#!/bin/sh\nprintf '%s\\n' "$@" >> "${own}/asked"; echo -- >> "${own}/asked"\n`,
	);
	chmodSync(join(own, 'aws'), 0o755);
	mkdirSync(join(folder, '.s3'), { recursive: true });
	writeFileSync(join(folder, '.s3/upload.sh'), files['.s3/upload.sh'] ?? '');
	const run = spawnSync('bash', [join(folder, '.s3/upload.sh')], {
		env: { ...process.env, BUCKET: 'ours', PATH: [own, process.env.PATH].join(delimiter) },
		encoding: 'utf8',
	});
	expect(run.stderr).toBe('');
	return readFileSync(join(own, 'asked'), 'utf8')
		.split('\n--\n')
		.map((call) => call.split('\n'));
}

test('every file is uploaded once, with its type and how long it is kept, and pages last', () => {
	const copies = upload().filter((words) => words[1] === 'cp');
	const uploads = copies.flatMap((words) => {
		const after = (option: string) => words[words.indexOf(option) + 1] ?? '';
		const patterns = words.filter((_, index) => words[index - 1] === '--include');
		return plan.files
			.filter((file) => patterns.some((pattern) => matches(pattern, file)))
			.map((file) => ({ file, type: after('--content-type'), cache: after('--cache-control') }));
	});
	expect(uploads.map(({ file }) => file).sort()).toEqual(plan.files);
	const of = (file: string) => uploads.find((each) => each.file === file);
	expect(of('events.ics')).toMatchObject({
		type: 'text/calendar; charset=utf-8',
		cache: 'public, max-age=3600',
	});
	expect(of('_astro/page.D1.css')?.cache).toContain('immutable');
	expect(of('pagefind/wasm.en.pagefind')?.type).toBe('application/octet-stream');
	expect(uploads.findIndex(({ type }) => type.startsWith('text/html'))).toBe(
		uploads.length - uploads.filter(({ type }) => type.startsWith('text/html')).length,
	);
});
