import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changedLines, readFolder } from '../../../src/editing/folder-state.ts';
import { KINDS } from '../../../src/kinds/index.ts';
import { COLLECTIONS } from '../../../src/schema/collection-name.ts';
import { installedBrowser } from '../../browser/installed.ts';
import { launchOptions } from '../../browser/launch.ts';
import { type RunningEditor, startEditor } from '../../screenshots/start-editor.ts';
import { barriers } from '../checks/axe.ts';
import { fixtureRoot } from '../checks/other-root.ts';

/** The editor that `npm run edit` starts, in a browser, on a copy of another programme’s content. */

let root: string;
let editor: RunningEditor | undefined;
let browser: Browser;
let page: Page;
let home: string;
const origins = new Set<string>();

beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'editor-'));
	cpSync(fixtureRoot('other-programme'), root, { recursive: true });
	editor = await startEditor(root);
	browser = await chromium.launch(launchOptions(installedBrowser() ?? ''));
	page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	page.on('dialog', (dialog) => dialog.accept());
	page.on('request', (request) => origins.add(new URL(request.url()).origin));
	await page.goto(editor.address);
	await page.getByRole('heading', { level: 1 }).waitFor();
	home = page.url().replace(/#.*$/, '');
});
afterAll(async () => {
	await browser?.close();
	editor?.close();
	rmSync(root, { recursive: true, force: true });
});

async function open(place: string): Promise<void> {
	await page.goto(`${home}#/${place}`);
	await page.locator(`[data-shown='#/${place}'] form .field`).first().waitFor();
}

const field = (key: string) => page.locator(`[data-path='["${key}"]']`);

async function save(): Promise<void> {
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByRole('status').getByText('Saved.').waitFor();
}

describe.each(COLLECTIONS)('%s:', (collection) => {
	const { title, endings } = KINDS[collection];

	test('an entry is changed in one line, and a new one is made', async () => {
		const [, id = ''] =
			[...readFolder(root).keys()]
				.map((path) => new RegExp(`^${collection}/(.*)\\.(?:mdx?|yaml)$`).exec(path))
				.find((match) => match) ?? [];
		const before = readFolder(root);
		await open(`${collection}/${id}`);
		await field(title).locator('input, textarea').fill('A changed name');
		await save();
		expect(Object.values(changedLines(root, before))).toEqual([[`${title}: A changed name`]]);
		const changed = readFolder(root);
		await open(`${collection}/`);
		await field(title).locator('input, textarea').fill('Brand new one');
		await page.getByRole('button', { name: 'Save' }).click();
		await page
			.locator(`[data-shown='#/${collection}/brand-new-one'] form .field`)
			.first()
			.waitFor();
		expect(Object.keys(changedLines(root, changed))).toEqual([
			`${collection}/brand-new-one${endings[0]}`,
		]);
	});
});

test('the page of an entry is shown beside its form, as it is after each save', async () => {
	await open('sites/site-a');
	await field('title').locator('input').fill('Site A, changed again');
	await save();
	const shown = page.frameLocator('iframe.preview').getByRole('heading', { level: 1 });
	await shown.getByText('Site A, changed again').waitFor();
});

/** Fills in fields by their paths. */
async function fill(values: Readonly<Record<string, string>>): Promise<void> {
	for (const [path, value] of Object.entries(values))
		await at(path.split('.')).locator('input:not([type="checkbox"]), textarea').first().fill(value);
}

const at = (path: readonly (string | number)[]) =>
	page.locator(
		`[data-path='${JSON.stringify(path.map((step) => (/^\\d+$/.test(String(step)) ? Number(step) : step)))}']`,
	);

/** Chooses values of fields by their labels. */
async function choose(values: Readonly<Record<string, string>>): Promise<void> {
	for (const [path, label] of Object.entries(values))
		await at(path.split('.')).locator('select').selectOption({ label });
}

/** Adds an item to a list, and opens the list if it is closed. */
async function add(path: string, name: string): Promise<void> {
	const list = at(path.split('.'));
	await list.evaluate((element) => {
		if (element instanceof HTMLDetailsElement) element.open = true;
	});
	await list.getByRole('button', { name: `Add ${name}`, exact: true }).click();
}

test('a change idea with data, a picture and Easy Read is made with nothing to correct', async () => {
	await open('change-ideas/');
	await fill({
		title: 'Soft slippers',
		summary: 'Night staff of Site A wear soft slippers.',
		problem: 'Steps were loud at night.',
		limitations: 'One ward alone.',
		'aim.text': 'Fewer wakings by steps.',
		'aim.measure': 'Wakings by steps',
		'practice.who': 'Night staff',
		'practice.what': 'They change their shoes at ten.',
		'coProduction.how': 'Patients chose the slippers.',
	});
	await choose({
		status: 'Testing',
		'coProduction.level': 'Co-designed',
		'effort.staff': 'Low',
		'effort.cost': 'Low',
	});
	for (const label of ['Lived experience practitioner', 'Clinical team'])
		await at(['coProduction', 'who']).getByLabel(label, { exact: true }).check();
	await at(['serviceTypes']).getByRole('checkbox').last().check();
	await at(['populations']).getByRole('checkbox').last().check();
	await add('drivers', 'driver');
	await at(['drivers']).locator('select').selectOption({ index: 1 });
	await add('sources', 'source');
	await at(['sources']).locator('select').selectOption({ index: 1 });
	for (const [index, name] of ['Wakings by steps', 'Slips on the stairs'].entries()) {
		await add('measures', 'measure');
		const item = at(['measures']).locator('.items > li').nth(index);
		const inItem = (key: string) => item.locator(`[data-path$=',"${key}"]']`).first();
		await inItem('title').locator('input').fill(name);
		await inItem('kind')
			.locator('select')
			.selectOption({ label: index === 0 ? 'Outcome' : 'Balancing' });
		await inItem('unit').locator('select').selectOption('count');
		await inItem('direction').locator('select').selectOption({ index: 2 });
		await inItem('counts').locator('select').selectOption('events');
		await inItem('numerator').locator('input').fill('Times in a week');
		await inItem('source').locator('input').fill('The night log');
		await inItem('frequency').locator('input').fill('weekly');
		await inItem('chart').locator('select').selectOption({ index: 1 });
		if (index > 0) continue;
		await inItem('data')
			.locator('textarea')
			.fill('Week\tWakings\n05/01/2026\t9\n12/01/2026\t8\n19/01/2026\t8\n26/01/2026\t5');
		await item.getByText('4 rows read.').waitFor();
		expect(await item.locator('.chart svg').count()).toBeGreaterThan(0);
	}
	await at(['easyRead']).evaluate((element) => {
		if (element instanceof HTMLDetailsElement) element.open = true;
	});
	await add('easyRead.sentences', 'sentence');
	const sentence = at(['easyRead', 'sentences']).locator('.items > li').first();
	await sentence.locator('input').first().fill('Staff wear soft slippers at night.');
	await sentence.getByText('6 words').waitFor();
	await sentence.getByText('Choose a picture').click();
	await sentence.locator('.pictures button').nth(3).click();
	await page.getByRole('button', { name: 'Save' }).click();
	await page.locator("[data-shown='#/change-ideas/soft-slippers'] form .field").first().waitFor();

	await page
		.getByRole('combobox', { name: 'Insert', exact: true })
		.selectOption({ label: 'Picture' });
	const buffer = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#888' } })
		.png()
		.toBuffer();
	await page
		.getByLabel('File', { exact: true })
		.setInputFiles({ name: 'IMG_1.png', mimeType: 'image/png', buffer });
	await page.getByLabel('What it shows').fill('Grey slippers');
	await page.getByRole('button', { name: 'Insert', exact: true }).click();
	await page.getByRole('status').getByText('The picture is in the text.').waitFor();
	await save();
	expect(await page.locator('.panel').textContent()).toBe('Nothing to correct');
	expect(readFileSync(join(root, 'change-ideas/soft-slippers.mdx'), 'utf8')).toContain(
		'![Grey slippers](./grey-slippers.png)',
	);
	expect(readFileSync(join(root, 'change-ideas/soft-slippers-wakings-by-steps.csv'), 'utf8')).toBe(
		'date,value\n2026-01-05,9\n2026-01-12,8\n2026-01-19,8\n2026-01-26,5\n',
	);
});

test('the form can be used by everybody', async () => {
	await open('change-ideas/felt-on-doors');
	expect(await barriers(page)).toEqual([]);
});

test('nothing is asked of another origin', () => {
	expect([...origins]).toEqual([new URL(home).origin]);
});
