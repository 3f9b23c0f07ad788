import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { siteSettings } from '../../src/config/site-file.ts';
import {
	addressOfFile,
	listMovedPages,
	listPages,
	readPage,
	walkFiles,
} from '../dist-checks/files.ts';
import { brokenLinks } from '../dist-checks/link-check.ts';
import { filesWith } from '../dist-checks/search-text.ts';
import { socialTags } from '../dist-checks/social-tags.ts';
import { ariaProblems } from './checks/aria-snapshot.ts';
import {
	type SiteSnapshots,
	snapshotFiles,
	snapshotSite,
} from './checks/aria-snapshots-by-template.ts';
import { newPage } from './checks/browser.ts';
import { findFeedback, readEmailLink } from './checks/feedback.ts';
import { buildAndVisit, fixtureRoot, type OtherSite } from './checks/other-root.ts';

/** The accessibility tree of a page of each template. `npm run test:site -- other-roots -u` updates them. */
const SNAPSHOTS = 'snapshots';

/** The expected result of visiting any page. */
const WELL = {
	status: 200,
	lang: 'en-GB',
	h1: [expect.stringMatching(/\S/)],
	errors: [],
	foreign: [],
	failed: [],
	overflowing: [],
	barriers: [],
};

describe('a site with nothing but its site.yaml', () => {
	let site: OtherSite;
	beforeAll(async () => {
		site = await buildAndVisit(fixtureRoot('empty-site'), '/');
		return site.close;
	});

	test('has its home page and its lists', () => {
		expect([...site.visits.keys()]).toEqual(
			expect.arrayContaining(['', 'change-ideas/', 'drivers/', 'guides/', 'search/', '404.html']),
		);
	});

	test('has pages that open without an error', () => {
		for (const [address, visit] of site.visits) expect(visit, address).toMatchObject(WELL);
	});

	test('says that no values over time are published, and shows what they would look like', () => {
		const page = readFileSync(join(site.folder, 'facts/measures/index.html'), 'utf8');
		expect(page).toContain('No change idea on this site has published its values over time.');
		expect(page.match(/<svg class="spc spc-small"/g)).toHaveLength(6);
		expect(page.match(/>Illustrative data</g)).toHaveLength(6);
	});

	test('has no broken link', () => {
		expect(brokenLinks({ folder: site.folder, url: 'https://nothing-yet.example/' })).toEqual([]);
	});
});

describe('the site of another programme, below a path', () => {
	let site: OtherSite;
	beforeAll(async () => {
		site = await buildAndVisit(fixtureRoot('other-programme'), '/sub/');
		return site.close;
	});

	test('has pages that open without an error', () => {
		for (const [address, visit] of site.visits) expect(visit, address).toMatchObject(WELL);
	});

	test('has no broken link', () => {
		const url = 'https://quieter-nights.example/sub/';
		expect(brokenLinks({ folder: site.folder, url })).toEqual([]);
	});

	test('redirects from the former address of a page to its current one', async () => {
		expect(listMovedPages(site.folder)).toEqual(['tools/bang-book/index.html']);
		const page = await newPage();
		await page.goto(`${site.url}tools/bang-book/`);
		await page.waitForURL(`${site.url}tools/noise-log/`);
		expect(await page.title()).toContain('Noise log');
	});

	test('has its pages written outside the project, with their pictures', () => {
		expect(filesWith(site.folder, 'A closed door')).toContain('about/index.html');
		expect(site.visits.keys()).toContain('notes/plain/');
	});

	test('draws the measures of its change ideas, with their values as a table and a download', () => {
		const page = readFileSync(join(site.folder, 'change-ideas/felt-on-doors/index.html'), 'utf8');
		expect(page).toMatch(/<title id="[^"]*">Wakings by doors\. Likely a change: [^<]*<\/title>/);
		expect(page).toMatch(/<figcaption[^>]*>12 weeks; the median is crossed once/);
		expect(page).toContain('>12 May 2025</th>');
		expect(page).toContain('href="/sub/api/measures/felt-on-doors/wakings.csv"');
		expect(page).toContain('Not published: the values of “People locked out by a stuck door”.');
	});

	test('shows the measures of its change ideas side by side, as charts and in words', () => {
		const page = readFileSync(join(site.folder, 'facts/measures/index.html'), 'utf8');
		expect(page).toMatch(/<svg class="spc spc-small"[^>]*><title[^>]*>Wakings by doors\. Likely/);
		expect(page).toMatch(/<td[^>]*>1 \(21 July 2025\)<\/td>/);
		expect(page).toContain('href="/sub/change-ideas/felt-on-doors/#idea-measure-wakings"');
		expect(page).toMatch(/id="not-published"[\s\S]*People locked out by a stuck door/);
		expect(page).not.toContain('Illustrative data');
	});

	test('uses its own words', () => {
		expect(filesWith(site.folder, 'Island hospital').length).toBeGreaterThan(0);
		expect(filesWith(site.folder, 'People who work at night').length).toBeGreaterThan(0);
	});

	test.each(['MHA QI', 'MHAQI', 'Mental Health Act', siteSettings().title])(
		'does not mention the project’s own programme: %s',
		(words) => {
			expect(filesWith(site.folder, words)).toEqual([]);
		},
	);

	test('shows no draft', () => {
		expect(filesWith(site.folder, 'quokka')).toEqual([]);
	});

	test('has a social card of each page, and none of a draft', () => {
		const pictures = walkFiles(site.folder).filter((file) => file.startsWith('social/'));
		expect(pictures).toContain('social/change-ideas/felt-on-doors.png');
		expect(pictures.filter((file) => file.includes('quokka'))).toEqual([]);
		for (const file of listPages(site.folder)) {
			const named = socialTags(readPage(site.folder, file)).get('og:image') ?? [];
			const files = named.map((picture) =>
				picture.replace('https://quieter-nights.example/sub/', ''),
			);
			expect(pictures, file).toEqual(expect.arrayContaining(files));
			expect(files).toHaveLength(1);
		}
	});

	test('shows a voice on the step, the driver and the idea that it is about', () => {
		expect(filesWith(site.folder, 'felt was the best thing')).toEqual(
			expect.arrayContaining([
				'change-ideas/felt-on-doors/index.html',
				'drivers/soft-doors/index.html',
				'guides/step-1/index.html',
			]),
		);
	});

	test('hides voices whose consent is withdrawn, even if pages include or would list them', () => {
		expect(filesWith(site.folder, 'wombat')).toEqual([]);
	});

	const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');

	test('lists the next session first, and past ones last', () => {
		const page = read('community/index.html');
		const places = ['Second night', 'Third night', 'webcal://', 'What has ended?'].map((words) =>
			page.lastIndexOf(words),
		);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(places).not.toContain(-1);
	});

	test('uses the feedback mailbox for topics if it has none for topics', () => {
		expect(read('community/index.html')).toMatch(
			/href="mailto:hello@quieter-nights\.internal\?subject=A%20topic/,
		);
	});

	test('asks on every page if anything is wrong with it, fills in its own address and warns', () => {
		for (const file of listPages(site.folder)) {
			const feedback = findFeedback(read(file));
			expect(feedback.replace(/\s+/g, ' '), file).toMatch(
				/do not send anything personal or confidential about a patient, about staff or about yourself/,
			);
			const { to, about, text } = readEmailLink(feedback);
			expect(to).toBe('hello@quieter-nights.internal');
			expect(about).toMatch(/^About the page “.+”$/);
			const address = file === '404.html' ? '404/' : addressOfFile(file);
			expect(text).toContain(`The page: https://quieter-nights.example/sub/${address}\n`);
		}
	});

	test('fills in the address that a reader was looking for and did not find', async () => {
		const page = await newPage();
		await page.goto(`${site.url}no/such/page/?of=ours`);
		const lost = page.url();
		const { text } = readEmailLink(
			await page.locator('.feedback').evaluate((part) => part.outerHTML),
		);
		expect(text).toContain(`The page: ${lost}\n`);
	});

	test('links from the page of a future event to its calendar file, says that it was changed, and has its content warning', () => {
		const page = read('events/second-night/index.html');
		expect(page).toContain('href="/sub/events/second-night.ics"');
		expect(page).toContain('webcal://quieter-nights.example/sub/community.ics');
		expect(page).toContain('Its details have changed');
		expect(page.indexOf('It is about nights without sleep.')).toBeLessThan(
			page.indexOf('A blanket.'),
		);
		expect(read('events/second-night.ics')).toContain('SEQUENCE:1\r\n');
	});

	test('marks a cancelled event on its page and in the calendar', () => {
		const page = read('events/third-night/index.html');
		expect(page).toContain('marked as cancelled there');
		expect(page).not.toContain('Add this event to your calendar');
		expect(read('community.ics')).toContain('SUMMARY:Cancelled: Third night\r\n');
	});

	describe('for screen reader users', () => {
		let snapshots: SiteSnapshots;
		beforeAll(async () => {
			snapshots = await snapshotSite(site, fixtureRoot('other-programme'));
		});

		test('has one header, main and footer on a page of each template, headings in order, and meaningful names', () => {
			for (const [template, tree] of snapshots.onLaptop)
				expect.soft(ariaProblems(tree), template).toEqual([]);
		});

		test('has not changed', async () => {
			const files = snapshotFiles(snapshots);
			for (const [name, tree] of files)
				await expect.soft(tree).toMatchFileSnapshot(`${SNAPSHOTS}/${name}`);
			const kept = readdirSync(join(import.meta.dirname, SNAPSHOTS));
			expect(kept.filter((name) => !files.has(name))).toEqual([]);
		});
	});
});
