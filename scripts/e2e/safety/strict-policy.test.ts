import type { BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { DIST } from '../../build/build-site.ts';
import { walkFiles } from '../../dist-checks/files.ts';
import { newPage } from '../checks/browser.ts';
import { editorScripts } from '../checks/editor-code.ts';
import { visitInTabs } from '../checks/page-pool.ts';
import { TEMPLATE_ADDRESSES, TEMPLATES } from '../checks/templates.ts';

/** The content security policy that the site is served with: no page breaks it, and it is in force. */

/** The files that a chart can be saved as: their endings by their buttons. */
const FILES = { png: 'png', svg: 'svg', slide: 'pptx', csv: 'csv' };

/** Records what the pages of a tab do, or try to do, against their policy. */
async function recordViolations(page: Page, violations: string[]): Promise<void> {
	await page.exposeFunction('onViolation', (words: string) => violations.push(words));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const { onViolation } = window as unknown as { onViolation(words: string): void };
			onViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
		});
	});
	const record = (message: ConsoleMessage) => {
		if (/content security policy/i.test(message.text())) violations.push(message.text());
	};
	page.on('console', record);
	page.on('worker', (worker) => worker.on('console', record));
}

async function strictPage(
	options: BrowserContextOptions = {},
): Promise<{ page: Page; violations: string[] }> {
	const page = await newPage(options);
	const violations: string[] = [];
	await recordViolations(page, violations);
	return { page, violations };
}

describe('a page of each template', () => {
	interface Seen {
		policy: string | undefined;
		violations: string[];
	}
	let seen: ReadonlyMap<string, Seen>;

	beforeAll(async () => {
		const byTab = new Map<Page, string[]>();
		seen = await visitInTabs(
			TEMPLATE_ADDRESSES,
			{ baseURL: inject('site') },
			async (page, address) => {
				const violations = byTab.get(page) ?? [];
				if (!byTab.has(page)) await recordViolations(page, violations);
				byTab.set(page, violations);
				const response = await page.goto(`./${address}`, { waitUntil: 'networkidle' });
				for (const name of ['Display', 'Listen'])
					for (const button of await page.getByRole('button', { name, exact: true }).all())
						if (await button.isVisible()) await button.click();
				for (const term of await page.locator('button.term').all())
					await term.dispatchEvent('click');
				await page.waitForLoadState('networkidle');
				const policy = response?.headers()['content-security-policy'];
				return { policy, violations: violations.splice(0) };
			},
		);
	});

	test.each(TEMPLATES)('%s keeps to it', (_, address) => {
		const { policy, violations } = seen.get(address) ?? expect.unreachable();
		expect(policy).toMatch(/^default-src 'none'; /);
		expect(violations).toEqual([]);
	});
});

test('the search keeps to it', async () => {
	const { page, violations } = await strictPage();
	await page.goto('./search/?q=ward');
	await page.locator('[data-results] > li').first().waitFor();
	expect(violations).toEqual([]);
});

test('a chart of a reader’s own keeps to it, drawn and saved as a picture', async () => {
	const { page, violations } = await strictPage({ acceptDownloads: true });
	await page.goto('./tools/run-chart/');
	await page.locator('[data-example]').first().click();
	await page.locator('own-chart svg:visible').first().waitFor();
	for (const [kind, ending] of Object.entries(FILES)) {
		const saved = page.waitForEvent('download');
		await page.locator(`own-chart [data-${kind}]`).click();
		expect((await saved).suggestedFilename()).toMatch(new RegExp(`\\.${ending}$`));
	}
	expect(violations).toEqual([]);
});

test('the change ideas keep to it as they are chosen, kept and compared', async () => {
	const { page, violations } = await strictPage();
	await page.goto('./change-ideas/');
	await page.getByRole('searchbox', { name: 'Search change ideas' }).fill('ward');
	await page.locator('keep-idea button').first().click();
	await page.goto('./change-ideas/by/shortlist/', { waitUntil: 'networkidle' });
	await page.locator('idea-shortlist td').first().waitFor();
	expect(violations).toEqual([]);
});

test('markup that a text brought along neither runs nor loads anything', async () => {
	const { page, violations } = await strictPage();
	await page.goto('./');
	await page.evaluate(() => {
		document.body.insertAdjacentHTML(
			'beforeend',
			`<img src="x:" onerror="window.ran = 1"><a id="run" href="javascript:window.ran=1">Run</a>
			<p style="color: red">Words</p><img src="https://other.example/x.png">
			<iframe srcdoc="<script>parent.ran = 1</script>"></iframe>`,
		);
		const script = document.createElement('script');
		script.textContent = 'window.ran = 1';
		document.body.append(script);
		document.querySelector<HTMLElement>('#run')?.click();
	});
	await expect.poll(() => violations.length).toBeGreaterThanOrEqual(5);
	expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('a site without `editing` has no editor, and no code of it', () => {
	expect(walkFiles(DIST).filter((file) => file.startsWith('admin/'))).toEqual([]);
	expect(editorScripts(DIST)).toEqual([]);
});
