import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { findOrInstallBrowser } from '../browser/install.ts';
import { launchOptions } from '../browser/launch.ts';
import { startEditor } from './start-editor.ts';
import { writeWorkbookPage } from './workbook-page.ts';

/** Another programme’s content: the pictures show no ward or person that exists. */
const CONTENT = 'scripts/fixtures/other-programme';
const IDEA = 'change-ideas/felt-on-doors';
/** The preview would begin with a note on drafts. */
const DRAFT = 'change-ideas/quokka-round.mdx';

/** Takes the pictures of the editor and of an import that the pages for authors show. */
export async function takeAuthorPictures(folder: string): Promise<void> {
	const root = mkdtempSync(join(tmpdir(), 'author-pictures-'));
	const browser = await chromium.launch(launchOptions(findOrInstallBrowser()));
	try {
		cpSync(CONTENT, root, { recursive: true });
		rmSync(join(root, DRAFT));
		mkdirSync(folder, { recursive: true });
		const page = await browser.newPage({ viewport: { width: 1200, height: 680 } });
		await photographEditor(page, root, folder);
		const workbook = join(root, 'workbook.html');
		writeFileSync(workbook, await writeWorkbookPage(root));
		await page.goto(`file://${workbook}`);
		await keep(await page.locator('main').screenshot(), join(folder, 'workbook.webp'));
	} finally {
		await browser.close();
		rmSync(root, { recursive: true, force: true });
	}
}

/** Replaces a line of the entry by a mistake. */
function spoil(root: string, line: RegExp, mistake: string): void {
	const file = join(root, `${IDEA}.mdx`);
	writeFileSync(file, readFileSync(file, 'utf8').replace(line, mistake));
}

async function photographEditor(page: Page, root: string, folder: string): Promise<void> {
	spoil(root, /^summary: .*$/m, 'summary: Staff glued felt to eleven doors for the elderly.');
	const editor = await startEditor(root);
	try {
		await page.goto(editor.address);
		await page.getByRole('heading', { level: 1 }).waitFor();
		await page.goto(`${page.url().replace(/#.*$/, '')}#/${IDEA}`);
		const preview = page.frameLocator('iframe.preview');
		await preview.getByRole('heading', { level: 1 }).waitFor();
		await page.locator('.finding').first().waitFor();
		await page.waitForLoadState('networkidle');
		await keep(await page.screenshot(), join(folder, 'editor.webp'));
		spoil(root, /by: 2025-12/, 'by: 12/2025');
		await page.reload();
		const field = page.locator(`[data-path='["aim","by"]']`);
		await field.getByRole('button', { name: 'Fix it' }).waitFor();
		await keep(await field.screenshot(), join(folder, 'fix.webp'));
	} finally {
		editor.close();
	}
}

/** A little wider than text on a page: two pictures and the page together are within 60 KiB. */
const WIDEST = 720;

/** Words on a plain ground stay sharp at a quality that would be too low for a photo. */
async function keep(png: Buffer, file: string): Promise<void> {
	await sharp(png)
		.resize({ width: WIDEST, withoutEnlargement: true })
		.webp({ quality: 22, smartSubsample: true, effort: 6 })
		.toFile(file);
}
