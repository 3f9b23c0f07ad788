import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { examplePages, pageType } from './page-types.ts';

test.each([
	['', ''],
	['404.html', '404.html'],
	['about/', 'about/'],
	['sites/', 'sites/'],
	['sites/site-a/', 'sites/*/'],
	['sites/north/site-a/', 'sites/*/'],
	['sites/site-a/easy-read/', 'sites/*/easy-read/'],
	['about/easy-read/', 'about/easy-read/'],
	['change-ideas/by/status/', 'change-ideas/by/status/'],
	['change-ideas/by/status/testing/', 'change-ideas/by/status/*/'],
	['change-ideas/by/shortlist/', 'change-ideas/by/shortlist/'],
	['tools/run-chart/', 'tools/run-chart/'],
	['for-authors/', 'for-authors/'],
	['for-authors/rules/', 'for-authors/rules/'],
	['for-authors/style/', 'for-authors/*/'],
	['tools/tool-a/', 'tools/*/'],
	['guides/step-a/', 'guides/*/'],
	['guides/for/carer/', 'guides/for/*/'],
	['guides/for/carer/check/', 'guides/for/*/check/'],
	['guides/for/carer/plan/', 'guides/for/*/plan/'],
	['guides/for/carer/steps/step-a/', 'guides/for/*/steps/*/'],
])('/%s is a page of the type /%s', (address, type) => {
	expect(pageType(address)).toBe(type);
});

test('the largest page represents its type', () => {
	const folder = mkdtempSync(join(tmpdir(), 'pages-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const pages = { 'sites/site-a': 'a', 'sites/site-b': 'a page with more', sites: 'a list' };
	for (const [page, text] of Object.entries(pages)) {
		mkdirSync(join(folder, page), { recursive: true });
		writeFileSync(join(folder, page, 'index.html'), text);
	}
	expect(Object.fromEntries(examplePages(folder))).toEqual({
		'sites/': 'sites/',
		'sites/*/': 'sites/site-b/',
	});
});
