import { describe, expect, test } from 'vitest';
import { buildDay } from '../../src/config/build-date.ts';
import { coverageReport } from '../../src/features/coverage/coverage-report.ts';
import { type EasyReadVersion, easyReadVersions } from '../../src/graph/easy-read.ts';
import { openLibrary } from '../../src/parse/open.ts';
import { publishedModel } from '../../src/validator/links/published-model.ts';
import { DIST } from '../build/build-site.ts';
import { addressOfFile, listPages } from '../dist-checks/files.ts';
import { newPage } from './checks/browser.ts';

const TWIN = 'easy-read/';
const versions = listPages(DIST)
	.map(addressOfFile)
	.filter((address) => `/${address}`.endsWith(`/${TWIN}`) && !address.includes('/by/'));

/** One Easy Read page of each kind of entry, by the first part of its address. */
const some = [...Map.groupBy(versions, (address) => address.split('/')[0]).values()].flatMap(
	([first]) => first ?? [],
);

const model = publishedModel(openLibrary(), buildDay());

test('every change idea has an Easy Read page, and every Easy Read version has its page', () => {
	const { missing } = coverageReport(model).easyRead;
	expect(missing.filter((name) => name.startsWith('change-ideas/'))).toEqual([]);
	expect(versions.toSorted()).toEqual(
		easyReadVersions(model)
			.map(({ address }) => address.slice(1))
			.sort(),
	);
	expect(versions).not.toEqual([]);
});

test('the start page leads to every other version, and each version leads back to it', async () => {
	const page = await newPage({ javaScriptEnabled: false });
	await page.goto('./easy-read/');
	const paths = await page
		.locator('.easy-read-doors a')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.slice(1)));
	expect(paths.toSorted()).toEqual(versions.filter((address) => address !== TWIN).toSorted());
	await page.goto(`./${paths.at(-1)}`);
	await page.getByRole('link', { name: 'All Easy Read pages' }).click();
	await page.waitForURL('**/easy-read/');
	expect(await page.title()).toContain('Easy Read');
});

/** The Easy Read versions of pages with a content warning. */
const distressing = easyReadVersions(model).filter(
	({ item }: EasyReadVersion) => (item.data as { notice?: string }).notice,
);

test.each(distressing)(
	'$address has its warning before its first sentence',
	async ({ address, easyRead }) => {
		const page = await newPage({ javaScriptEnabled: false });
		await page.goto(`.${address}`);
		const words = (await page.locator('main').textContent()) ?? '';
		const warning = words.indexOf('You can stop at any time.');
		expect(warning).toBeGreaterThan(0);
		expect(warning).toBeLessThan(words.indexOf(easyRead.sentences[0]?.text ?? ''));
	},
);

describe.each(some)('/%s', (address) => {
	test('is linked from the top of its page and leads back to it', async () => {
		const page = await newPage();
		const whole = address.slice(0, -TWIN.length);
		await page.goto(`./${whole}`);
		// The version of the home page is the start of Easy Read, to which the header of each page links.
		const place = address === TWIN ? 'header' : '.page-head';
		await page.locator(place).getByRole('link', { name: 'Easy Read' }).click();
		await page.waitForURL(`**/${address}`);
		await page.getByRole('link', { name: 'Read the whole page' }).first().click();
		await page.waitForURL(`**/${whole}`);
	});

	test('says that it is a draft or who tested it, before the first sentence', async () => {
		const page = await newPage({ javaScriptEnabled: false });
		await page.goto(`./${address}`);
		const words = (await page.locator('main').textContent()) ?? '';
		const sentence = (await page.locator('.sentences p').first().textContent()) ?? '';
		expect(words.slice(0, words.indexOf(sentence))).toMatch(
			/People with a learning disability have not tested it yet\.|Who tested this Easy Read page: \S/,
		);
	});

	test('has one sentence per row, at 16 points or more, with its picture to the left', async () => {
		for (const width of [320, 1280]) {
			const page = await newPage({ viewport: { width, height: 800 } });
			await page.goto(`./${address}`);
			const rows = await page.locator('.sentences > li').evaluateAll((items) =>
				items.map((item) => {
					const tile = item.querySelector('svg');
					const drawn = item.querySelector('use')?.getBBox().width;
					const picture = tile?.getBoundingClientRect();
					const texts = item.querySelectorAll('p');
					const text = texts[0]?.getBoundingClientRect();
					return {
						texts: texts.length,
						pictures: item.querySelectorAll('svg, img').length,
						isDrawn: !tile || (drawn ?? 0) > 0,
						isSkipped: !tile || tile.ariaHidden === 'true',
						isLeft: !picture || !text || picture.right < text.left,
						points: texts[0] ? Number.parseFloat(getComputedStyle(texts[0]).fontSize) * 0.75 : 0,
					};
				}),
			);
			expect(rows.length).toBeGreaterThan(0);
			for (const row of rows) {
				expect(row).toMatchObject({ texts: 1, isDrawn: true, isSkipped: true, isLeft: true });
				expect(row.pictures).toBeLessThanOrEqual(1);
				expect(row.points).toBeGreaterThanOrEqual(16);
			}
		}
	});

	test('prints on A4', async () => {
		const page = await newPage();
		await page.goto(`./${address}`);
		const sheet = await page.evaluate(() =>
			[...document.styleSheets]
				.flatMap((styles) => [...styles.cssRules])
				.filter((rule) => rule instanceof CSSPageRule)
				.map((rule) => [rule.selectorText, rule.style.getPropertyValue('size')]),
		);
		expect(sheet).toContainEqual([
			await page.evaluate(() => getComputedStyle(document.documentElement).page),
			'a4',
		]);
		const pdf = (await page.pdf({ preferCSSPageSize: true, pageRanges: '1' })).toString('latin1');
		const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
		expect([width, height].map((points) => Math.round((Number(points) / 72) * 25.4))).toEqual([
			210, 297,
		]);
	});
});

test('a printed page has three sentences on its first sheet and four on each of the following', async () => {
	const page = await newPage();
	await page.goto('./change-ideas/needs-at-admission/easy-read/');
	const sentences = await page.locator('.sentences > li').count();
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
	expect(sheets).toHaveLength(1 + Math.ceil((sentences - 3) / 4));
});
