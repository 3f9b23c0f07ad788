import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteSettings } from '../../src/config/site-file.ts';
import { DIST } from '../build/build-site.ts';
import { addressOfFile, pagesOf } from '../dist-checks/files.ts';
import { newPage } from './checks/browser.ts';

const { url, base } = siteSettings();
const home = new URL(base.endsWith('/') ? base : `${base}/`, url).href;

/** The part of a page that says how to report what is wrong with it. */
const feedbackOf = (html: string) => /<aside class="feedback.*?<\/aside>/s.exec(html)?.[0] ?? '';

/** What an email holds that a link opens. */
function emailOf(html: string) {
	const [, href = ''] = /href="(mailto:[^"]*)"/.exec(html) ?? [];
	const email = new URL(href.replaceAll('&amp;', '&'));
	return {
		to: email.pathname,
		about: email.searchParams.get('subject'),
		text: email.searchParams.get('body'),
	};
}

describe('every page', () => {
	test.each(pagesOf(DIST))(
		'%s asks if anything is wrong with it, fills in its own address and warns',
		(file) => {
			const html = readFileSync(join(DIST, file), 'utf8');
			// A copy for one kind of reader, or the page for what is not there, has no address in the index.
			const address = file === '404.html' ? '404/' : addressOfFile(file);
			const feedback = feedbackOf(html);
			expect(feedback).toContain('Is anything wrong with this page?');
			expect(feedback.replace(/\s+/g, ' ')).toMatch(
				/do not send anything personal or confidential about a patient, about staff or about yourself/,
			);
			const { to, about, text } = emailOf(feedback);
			expect(to).toMatch(/^\S+@\S+$/);
			expect(about).toMatch(/^About the page “.+”$/);
			expect(text).toContain(`The page: ${home}${address}\n`);
		},
	);
});

test('the page for an address that leads nowhere fills in that address', async () => {
	const page = await newPage();
	await page.goto('./no/such/page/?of=ours');
	const lost = page.url();
	const { text } = emailOf(await page.locator('.feedback').evaluate((part) => part.outerHTML));
	expect(text).toContain(`The page: ${lost}\n`);
});
