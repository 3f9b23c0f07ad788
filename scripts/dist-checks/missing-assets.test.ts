import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { missingAssets } from './missing-assets.ts';

const url = 'https://site-a.example/sub/';

function missing(files: Readonly<Record<string, string>>): string[] {
	const folder = mkdtempSync(join(tmpdir(), 'assets-'));
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return missingAssets({ folder, url });
}

test.each([
	['a script', '<script src="/sub/no.js"></script>', '/sub/no.js'],
	['a style', '<link rel="stylesheet" href="/sub/no.css">', '/sub/no.css'],
	['a picture', '<img src="no.png">', 'no.png'],
	['a picture in several sizes', '<img srcset="a.png 1x, no.png 2x">', 'no.png'],
	[
		'a picture for where the page is shared',
		'<meta property="og:image" content="https://site-a.example/sub/no.png">',
		'https://site-a.example/sub/no.png',
	],
	['a part of a drawing', '<svg><use href="/sub/no.svg#part"/></svg>', '/sub/no.svg#part'],
	['a download', '<a href="/sub/files/no.pdf">', '/sub/files/no.pdf'],
	['a download that is marked as one', '<a download href="/sub/no">', '/sub/no'],
	['a download that is marked last', '<a href="/sub/no" DOWNLOAD>', '/sub/no'],
	['a download with a class', '<a class="b" href="/sub/no.pdf?a">', '/sub/no.pdf?a'],
	['a download with an entity in its address', '<a href="/sub/no&#46;pdf">', '/sub/no.pdf'],
	[
		'a picture whose property has an entity',
		'<meta property="og:im&#97;ge" content="/sub/no.png">',
		'/sub/no.png',
	],
	['a file that a page says it is', '<link rel="canonical" href="/sub/no.pdf">', '/sub/no.pdf'],
	[
		'a font of a style in the page',
		'<style>@font-face{src:url("/sub/no.woff2")}</style>',
		'/sub/no.woff2',
	],
	['a picture of a style attribute', '<p style="background:url(no.png)">', 'no.png'],
	['what lies outside the base path', '<img src="/a.png">', '/a.png'],
])('a missing %s is reported', (_, html, address) => {
	expect(missing({ 'index.html': html, 'a.png': '' })).toEqual([`index.html → ${address}`]);
});

test.each([
	['an asset that is there', '<img src="/sub/a.png"><a href="a.png">'],
	['an asset with a version', '<img src="/sub/a.png?2#top">'],
	['a page', '<a href="/sub/ward/"><a class="b" href="ward?a.b#c.d"><a href="no.html">'],
	['a description', '<meta property="og:title" content="/sub/no.png">'],
	['an anchor', '<a href="#v1.2">'],
	['another site', '<img src="https://other.example/no.png"><a href="mailto:a@site-a.example">'],
	['a picture in the page itself', '<img src="data:image/png;base64,">'],
	['the address of the page itself', '<link rel="canonical" href="https://site-a.example/sub/">'],
	['a style in a comment', '<style>/* url(no.png) */</style>'],
])('%s is correct', (_, html) => {
	expect(missing({ 'index.html': html, 'a.png': '' })).toEqual([]);
});

test('the files that a style sheet loads are looked up relative to it', () => {
	const css =
		'@import "no.css"; @font-face { src: url( \'../fonts/a.woff2\' ), url(../fonts/no.woff2) }';
	expect(missing({ '_astro/a.css': css, 'fonts/a.woff2': '' })).toEqual([
		'_astro/a.css → no.css',
		'_astro/a.css → ../fonts/no.woff2',
	]);
});

test('a page whose name contains characters with a meaning in addresses is checked too', () => {
	expect(missing({ 'a#b/50%/index.html': '<img src="no.png">' })).toEqual([
		'a#b/50%/index.html → no.png',
	]);
});
