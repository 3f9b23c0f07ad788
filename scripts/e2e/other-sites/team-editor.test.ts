import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editorPolicy } from '../../../src/config/content-security.ts';
import { readFolder } from '../../../src/editing/folder-state.ts';
import { installedBrowser } from '../../browser/installed.ts';
import { launchOptions } from '../../browser/launch.ts';
import { walkFiles } from '../../dist-checks/files.ts';
import { serve } from '../../serve/static-server.ts';
import { barriers } from '../checks/axe.ts';
import { runCommand } from '../checks/command.ts';
import { editorScripts, pagesWithEditor } from '../checks/editor-code.ts';
import { type FakeGitHub, startFakeGitHub } from '../checks/fake-github.ts';
import { fixtureRoot } from '../checks/other-root.ts';

/** The editor of a built site whose content is on GitHub: another programme’s site, and a GitHub of our own. */

const REPOSITORY = 'quieter/nights';
const SITE_A = 'content/sites/site-a.mdx';
const BRANCH = 'edit/sites-site-a';

let top: string;
let folder: string;
let github: FakeGitHub;
let closeSite: () => Promise<void>;
let home: string;
let browser: Browser;
let page: Page;
const origins = new Set<string>();

beforeAll(async () => {
	top = mkdtempSync(join(tmpdir(), 'team-editor-'));
	mkdirSync(join(top, '.git'));
	const content = join(top, 'content');
	cpSync(fixtureRoot('other-programme'), content, { recursive: true });
	github = await startFakeGitHub(
		REPOSITORY,
		Object.fromEntries(
			[...readFolder(content)].map(([path, text]) => [
				`content/${path}`,
				Buffer.from(text, 'latin1'),
			]),
		),
	);
	appendFileSync(
		join(content, 'site.yaml'),
		`editing: {repository: ${REPOSITORY}, branch: main, api: '${github.api}'}\nprivacy: {allow: {links: [127.0.0.1]}}\n`,
	);
	folder = join(top, 'dist');
	const { code, output } = await runCommand('build', ['--content', content, '--out', folder]);
	if (code !== 0) throw new Error(`The site with an editor was not built:\n${output.slice(-2000)}`);
	const site = await serve(folder, { port: 0, base: '/sub/', isBusy: true });
	closeSite = site.close;
	home = `${site.url}admin/`;
	browser = await chromium.launch(launchOptions(installedBrowser() ?? ''));
	page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	page.on('dialog', (dialog) => dialog.accept());
	page.on('request', (request) => origins.add(new URL(request.url()).origin));
});
afterAll(async () => {
	await browser?.close();
	await closeSite?.();
	await github?.close();
	rmSync(top, { recursive: true, force: true });
});

const text = (file: string) => readFileSync(join(folder, file), 'utf8');

test('the code of the editor is in no page but its own', () => {
	expect(editorScripts(folder).length).toBeGreaterThan(0);
	expect(pagesWithEditor(folder)).toEqual(['admin/index.html']);
});

test('drafts and forms are in no public page, and the editor is in neither search nor sitemap', () => {
	expect(text('admin/site.json')).not.toContain('quokka');
	expect(text('admin/index.html')).toContain('<meta name="robots" content="noindex">');
	expect(text('admin/index.html')).not.toContain('data-pagefind-body');
	const maps = walkFiles(folder).filter((file) => /^sitemap.*\.xml$/.test(file));
	expect(maps.length).toBeGreaterThan(0);
	for (const map of maps) expect(text(map)).not.toContain('/admin/');
});

test('every page leads to where it is edited', () => {
	const isPlain = (file: string) => !/http-equiv="refresh"/.test(text(file));
	const pages = walkFiles(folder).filter((file) => file.endsWith('.html') && isPlain(file));
	const without = pages.filter((file) => !text(file).includes('>Edit this page</a>'));
	expect(without).toEqual(['admin/index.html']);
	expect(text('sites/site-a/index.html')).toContain('href="/sub/admin/#/sites/site-a"');
});

test('the page is sent with a policy of its own, and no other page may connect to GitHub', async () => {
	const policy = async (address: string) =>
		(await fetch(address)).headers.get('content-security-policy') ?? '';
	expect(await policy(home)).toBe(editorPolicy(github.api));
	expect(await policy(new URL('..', home).href)).not.toContain(github.api);
	expect(text('index.html')).not.toContain(github.api);
});

const field = (key: string) => page.locator(`[data-path='["${key}"]']`);
const status = () => page.getByRole('status');

async function open(place: string): Promise<void> {
	await page.goto(`${home}#/${place}`);
	await page.locator(`[data-shown='#/${place}'] form .field`).first().waitFor();
}

async function saveAs(title: string, said: string): Promise<void> {
	await field('title').locator('input').fill(title);
	await page.getByRole('button', { name: 'Save' }).click();
	await status().getByText(said).waitFor();
}

test('a token that GitHub does not know is refused, and the right one leads on', async () => {
	await page.goto(`${home}#/sites/site-a`);
	expect(await barriers(page)).toEqual([]);
	const token = page.getByLabel('Your token');
	await token.fill('wrong');
	await page.getByRole('button', { name: 'Sign in' }).click();
	await page.getByText('GitHub does not accept this token.').waitFor();
	await token.fill(github.token);
	await token.press('Enter');
	await field('title').waitFor();
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('one changed field is one changed line in a pull request', async () => {
	const before = github.text('main', SITE_A)?.split('\n') ?? [];
	await saveAs('Site A, renamed', 'Saved in pull request 1.');
	const after = github.text(BRANCH, SITE_A)?.split('\n') ?? [];
	expect(after.filter((line) => !before.includes(line))).toEqual(['title: Site A, renamed']);
	expect(after.length).toBe(before.length);
	expect(github.pulls).toMatchObject([{ head: BRANCH, base: 'main', state: 'open' }]);
	await page.getByRole('link', { name: 'pull request 1' }).waitFor();
	expect(await barriers(page)).toEqual([]);
});

test('what somebody else saved meanwhile is shown, and both changes can be kept', async () => {
	const theirs = (github.text(BRANCH, SITE_A) ?? '').replace(/^summary: .*$/m, 'summary: Theirs.');
	github.commit(BRANCH, SITE_A, theirs);
	await saveAs('Site A, mine', 'The file was changed elsewhere');
	expect(github.text(BRANCH, SITE_A)).toBe(theirs);
	await page.getByRole('button', { name: 'Keep my changes' }).click();
	await page.getByRole('button', { name: 'Save' }).click();
	await status().getByText('Saved in pull request 1.').waitFor();
	expect(github.text(BRANCH, SITE_A)).toContain('title: Site A, mine\n');
	expect(github.text(BRANCH, SITE_A)).toContain('summary: Theirs.');
});

test('without a connection what was written stays, and a token that ends is asked for again', async () => {
	await page.context().setOffline(true);
	await saveAs('Site A, offline', 'GitHub can’t be reached.');
	await page.context().setOffline(false);
	github.token = 'another';
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByText('GitHub does not accept your token any more.').waitFor();
	await page.getByLabel('Your token').fill('another');
	await page.getByRole('button', { name: 'Sign in' }).click();
	await status().getByText('Saved in pull request 1.').waitFor();
	expect(github.text(BRANCH, SITE_A)).toContain('title: Site A, offline\n');
});

test('a photo is put in without the place where it was taken', async () => {
	await open('sites/site-a');
	await page
		.getByRole('combobox', { name: 'Insert', exact: true })
		.selectOption({ label: 'Picture' });
	const buffer = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#888' } })
		.jpeg()
		.withExif({ IFD0: { Artist: 'A. Photographer' } })
		.toBuffer();
	await page
		.getByLabel('File', { exact: true })
		.setInputFiles({ name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer });
	await page.getByLabel('What it shows').fill('The garden');
	await page.getByRole('button', { name: 'Insert', exact: true }).click();
	await status().getByText('The picture is in the text.').waitFor();
	await page.getByRole('button', { name: 'Save' }).click();
	await status().getByText('Saved in pull request 1.').waitFor();
	expect(github.text(BRANCH, SITE_A)).toContain('![The garden](./the-garden.jpg)');
	expect(github.text(BRANCH, 'content/sites/the-garden.jpg')).toContain('JFIF');
	expect(github.text(BRANCH, 'content/sites/the-garden.jpg')).not.toContain('Photographer');
});

test('nothing is asked of any origin but the site and GitHub', () => {
	expect([...origins].sort()).toEqual([github.api, new URL(home).origin].sort());
});
