import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS } from '../../src/kinds/index.ts';
import { COLLECTIONS } from '../../src/schema/collection-name.ts';
import { installedBrowser } from '../browser/installed.ts';
import { launchOptions } from '../browser/launch.ts';
import { fixtureRoot } from './checks/other-root.ts';

/** The editor that `npm run edit` starts, in a browser, on a copy of another programme’s content. */

let root: string;
let server: ChildProcess;
let browser: Browser;
let page: Page;
let home: string;
const origins = new Set<string>();

async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
	const { port } = probe.address() as AddressInfo;
	await new Promise((done) => probe.close(done));
	return port;
}

/** Starts the editor, and returns the address that it prints. */
function started(port: number): Promise<string> {
	const options = ['--content', root, '--port', String(port), '--no-open'];
	server = spawn(process.execPath, ['scripts/edit.ts', ...options], { stdio: 'pipe' });
	return new Promise((done, fail) => {
		let printed = '';
		server.stdout?.setEncoding('utf8').on('data', (text: string) => {
			printed += text;
			const address = /http:\S+#token=\S+/.exec(printed)?.[0];
			if (address) done(address);
		});
		server.once('exit', () => fail(new Error(`The editor ended: ${printed.slice(-500)}`)));
	});
}

beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'editor-'));
	cpSync(fixtureRoot('other-programme'), root, { recursive: true });
	const address = await started(await freePort());
	browser = await chromium.launch(launchOptions(installedBrowser() ?? ''));
	page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	page.on('request', (request) => origins.add(new URL(request.url()).origin));
	await page.goto(address);
	await page.getByRole('heading', { level: 1 }).waitFor();
	home = page.url().replace(/#.*$/, '');
});
afterAll(async () => {
	await browser?.close();
	server?.kill();
	rmSync(root, { recursive: true, force: true });
});

function filesIn(folder: string): Map<string, string> {
	return new Map(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((item) => item.isFile())
			.map(({ parentPath, name }) => join(parentPath, name))
			.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
	);
}

/** Returns the files that differ from before, with the lines that are new in each. */
function changes(before: Map<string, string>): Record<string, string[]> {
	const found: Record<string, string[]> = {};
	for (const [path, text] of filesIn(root)) {
		const was = before.get(path)?.split('\n') ?? [];
		if (text !== before.get(path))
			found[path] = text.split('\n').filter((line) => !was.includes(line));
	}
	return found;
}

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
			[...filesIn(root).keys()]
				.map((path) => new RegExp(`^${collection}/(.*)\\.(?:mdx?|yaml)$`).exec(path))
				.find((match) => match) ?? [];
		const before = filesIn(root);
		await open(`${collection}/${id}`);
		await field(title).locator('input, textarea').fill('A changed name');
		await save();
		expect(Object.values(changes(before))).toEqual([[`${title}: A changed name`]]);
		const changed = filesIn(root);
		await open(`${collection}/`);
		await field(title).locator('input, textarea').fill('Brand new one');
		await page.getByRole('button', { name: 'Save' }).click();
		await page
			.locator(`[data-shown='#/${collection}/brand-new-one'] form .field`)
			.first()
			.waitFor();
		expect(Object.keys(changes(changed))).toEqual([`${collection}/brand-new-one${endings[0]}`]);
	});
});

test('the page of an entry is shown beside its form, as it is after each save', async () => {
	await open('sites/site-a');
	await field('title').locator('input').fill('Site A, changed again');
	await save();
	const shown = page.frameLocator('iframe.preview').getByRole('heading', { level: 1 });
	await shown.getByText('Site A, changed again').waitFor();
});

test('nothing is asked of another origin', () => {
	expect([...origins]).toEqual([new URL(home).origin]);
});
