import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressOfFile, listPages, walkFiles } from '../../dist-checks/files.ts';
import { serve } from '../../serve/static-server.ts';
import { newPage } from '../checks/browser.ts';
import { runCommand } from '../checks/command.ts';
import { visitInTabs } from '../checks/page-pool.ts';
import { writeMarkedRoot } from './marked-root.ts';
import { RAW_MARKER, RAW_MARKUP } from './marker.ts';
import { PHOTOGRAPHER, writePhotographs } from './photographs.ts';

/** No text becomes markup: a site with a marker in every text, in everything that is written and shown of it. */

const root = writeMarkedRoot();
const folder = join(mkdtempSync(join(tmpdir(), 'built-')), 'dist');
let url: string;

beforeAll(async () => {
	await writePhotographs(root.folder);
	const { code, output } = await runCommand('build', ['--content', root.folder, '--out', folder]);
	if (code !== 0) throw new Error(`The content with markers was not built:\n${output}`);
	const server = await serve(folder, { port: 0, isBusy: true });
	url = server.url;
	return server.close;
});

test('every text field of every schema holds a marker, or refuses it', () => {
	expect(root.missing).toEqual([]);
	expect(root.taken.size).toBeGreaterThanOrEqual(150);
	const plain = [...root.taken.values()].filter((form) => RAW_MARKER.test(form));
	expect(plain.length).toBeGreaterThanOrEqual(140);
});

describe('a browser', () => {
	let seen: ReadonlyMap<string, string[]>;

	beforeAll(async () => {
		const addresses = listPages(folder).map(addressOfFile);
		seen = await visitInTabs(addresses, { baseURL: url }, whatHappens);
	});

	test('runs nothing of it, asks nobody else for anything and has nothing to forbid, on any page', () => {
		const pages = [...seen].filter(([, happened]) => happened.length > 0);
		expect(pages).toEqual([]);
		expect(seen.size).toBeGreaterThan(80);
	});

	test('shows it as what it is: a title, a heading', async () => {
		const page = await newPage();
		await page.goto(new URL('marked/', url).href);
		expect(await page.title()).toMatch(RAW_MARKER);
		expect(await page.locator('h1').textContent()).toMatch(RAW_MARKER);
		expect(await page.locator('main h2', { hasText: '</title></script>' }).count()).toBeGreaterThan(
			0,
		);
	});

	test('runs nothing of it in what the search finds', async () => {
		const page = await newPage();
		const happened = await whatHappens(page, new URL('search/?q=script', url).href);
		await expect
			.poll(() => page.locator('[data-results] > li').count(), { timeout: 20_000 })
			.toBeGreaterThan(0);
		expect(await page.locator('[data-results]').textContent()).toContain('<script>');
		expect(happened).toEqual([]);
	});
});

test('no file of markup or data holds it as it was written', () => {
	const written = walkFiles(folder).filter((file) =>
		/\.(html|xml|svg|json|webmanifest|js|css)$/.test(file),
	);
	expect(written.filter((file) => RAW_MARKUP.test(readFileText(file)))).toEqual([]);
	const others = walkFiles(folder).filter(
		(file) => /\.(csv|txt)$/.test(file) && !file.startsWith('files/'),
	);
	expect(others.length).toBeGreaterThan(4);
	expect(others.filter((file) => RAW_MARKER.test(readFileText(file)))).toEqual([]);
});

test('a calendar holds it as the title of its event, and no line of its own', () => {
	const calendar = new ICAL.Component(ICAL.parse(readFileText('events/marked.ics')));
	const [event, ...others] = calendar.getAllSubcomponents('vevent');
	expect(others).toEqual([]);
	expect(event?.getFirstPropertyValue('summary')).toMatch(RAW_MARKER);
});

test('no picture says where or by whom it was taken', async () => {
	const pictures = walkFiles(folder).filter((file) => /\.(?:avif|jpe?g|png|webp)$/.test(file));
	const photographs = pictures.filter((file) => file.includes('photographs'));
	expect(photographs.length).toBeGreaterThanOrEqual(16);
	for (const file of pictures) {
		const { exif, xmp, iptc } = await sharp(join(folder, file)).metadata();
		expect({ file, exif, xmp, iptc }).toEqual({ file });
		expect(readFileSync(join(folder, file)).includes(PHOTOGRAPHER)).toBe(false);
	}
});

function readFileText(file: string): string {
	return readFileSync(join(folder, file), 'utf8');
}

/** Opens a page, does what readers do there, and says what should not have happened. */
async function whatHappens(page: Page, address: string): Promise<string[]> {
	const happened: string[] = [];
	await watch(page, happened);
	const home = new URL(url).origin;
	page.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol.startsWith('http') && origin !== home) happened.push(`asked ${request.url()}`);
	});
	page.on('dialog', (dialog) => {
		happened.push(`opened a dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('pageerror', (error) => happened.push(String(error)));
	await page.goto(new URL(address, url).href, { waitUntil: 'networkidle' });
	for (const term of await page.locator('button.term').all()) await term.dispatchEvent('click');
	return happened;
}

/** Reports each marker that runs and each violation of the policy, which would hide one. */
async function watch(page: Page, happened: string[]): Promise<void> {
	page.removeAllListeners();
	watched.set(page, happened);
	if (known.has(page)) return;
	known.add(page);
	await page.exposeFunction('ran', (number: number) => watched.get(page)?.push(`ran ${number}`));
	await page.exposeFunction('onViolation', (words: string) => watched.get(page)?.push(words));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const { onViolation } = window as unknown as { onViolation(words: string): void };
			onViolation(`${event.effectiveDirective} ${event.blockedURI}`);
		});
	});
}

const known = new WeakSet<Page>();
const watched = new WeakMap<Page, string[]>();
