import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pageWeigher } from './page-weight.ts';

function weigh(files: Readonly<Record<string, string>>) {
	const folder = mkdtempSync(join(tmpdir(), 'weight-'));
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return pageWeigher(folder, '/sub/')('index.html');
}

const packed = (text: string) => gzipSync(text, { level: 9 }).length;

test('a page weighs what it and its assets take, packed, with the headers of each', () => {
	const html =
		'<link rel="stylesheet" href="/sub/a.css"><img src="/sub/b.png"><a href="/sub/c/">c</a>';
	const css = 'p { color: red }'.repeat(50);
	expect(weigh({ 'index.html': html, 'a.css': css, 'b.png': 'picture' })).toEqual({
		bytes: packed(html) + 600 + packed(css) + 350 + 'picture'.length + 350,
		requests: 3,
		script: 0,
	});
});

test('a script brings what it imports, once, and not what it imports later', () => {
	const files = {
		'index.html':
			'<script type="module" src="/sub/a.js"></script><script src="/sub/d.js"></script>',
		'a.js': 'import{b}from"./x/b.js";import"./d.js";import("./later.js")',
		'x/b.js': 'import"../c.js";export const b=1',
		'c.js': '1',
		'd.js': '22',
		'later.js': '333',
	};
	const first = ['a.js', 'x/b.js', 'c.js', 'd.js'] as const;
	expect(weigh(files)).toMatchObject({
		requests: 1 + first.length,
		script: first.reduce((sum, name) => sum + files[name].length, 0),
	});
});

test('what a browser loads later does not count, nor do other sites', () => {
	const { requests } = weigh({
		'index.html':
			'<img loading="lazy" src="/sub/a.png"><link rel="icon" href="/sub/b.png"><link rel="manifest" href="/sub/c.json"><script src="https://other.example/d.js"></script>',
	});
	expect(requests).toBe(1);
});
