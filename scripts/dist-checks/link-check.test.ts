import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { brokenLinks } from './link-check.ts';

const url = 'https://site-a.example/sub/';

function broken(files: Readonly<Record<string, string>>): string[] {
	const folder = mkdtempSync(join(tmpdir(), 'links-'));
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return brokenLinks({ folder, url });
}

test.each([
	['a page', '<a href="/sub/ward/">', []],
	['a page, relative', '<a href="ward/">', []],
	['a page that is not there', '<a href="/sub/yard/">', ['index.html → /sub/yard/']],
	['a page without its slash', '<a href="/sub/ward">', ['index.html → /sub/ward']],
	['a page outside the base path', '<a href="/ward/">', ['index.html → /ward/']],
	['an anchor', '<a href="/sub/ward/#what-we-did">', []],
	['an anchor in another alphabet', '<a href="/sub/ward/#cyfle%C3%B4">', []],
	['an anchor that is not there', '<a href="/sub/ward/#why">', ['index.html → /sub/ward/#why']],
	['an anchor of the page itself', '<h2 id="here"></h2><a href="#here">', []],
	['an anchor that the page itself lacks', '<a href="#there">', ['index.html → #there']],
	['the top of the page', '<a href="#top"><a href="#">', []],
	['a text on a page', '<a href="/sub/ward/#:~:text=rounds">', []],
	['a picture', '<img src="/sub/no.png">', ['index.html → /sub/no.png']],
	['a picture in several sizes', '<img srcset="a.png 1x, b.png 2x">', ['index.html → b.png']],
	[
		'a part of a drawing',
		'<svg><use href="/sub/no.svg#part"/></svg>',
		['index.html → /sub/no.svg#part'],
	],
	[
		'something in a template',
		'<template><a href="/sub/yard/"></template>',
		['index.html → /sub/yard/'],
	],
	[
		'the site by its full address',
		'<link rel="canonical" href="https://site-a.example/sub/yard/">',
		['index.html → https://site-a.example/sub/yard/'],
	],
	['another site', '<a href="https://other.example/yard/">', []],
	['a mailbox', '<a href="mailto:a@site-a.example">', []],
	['what is no address', '<a href="https://:80/">', ['index.html → https://:80/']],
])('a link to %s', (_, html, expected) => {
	expect(
		broken({
			'index.html': html,
			'ward/index.html': '<h2 id="what-we-did">What we did</h2><h2 id="cyfleô">Cyfleoedd</h2>',
			'a.png': '',
		}),
	).toEqual(expected);
});
