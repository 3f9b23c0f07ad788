/** `node scripts/bench/library.ts [COUNT]`: the size and speed of the library of change ideas in a browser. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { findOrInstallBrowser } from '../browser/install.ts';
import { launchOptions } from '../browser/launch.ts';
import { serve } from '../serve/static-server.ts';
import { writeLibraryRoot } from './library-root.ts';
import { measure } from './measure.ts';

const IDEAS = 5_000;

/** Builds a library of `ideas` change ideas, and prints the size of its index and the time that a choice takes. */
export async function benchLibrary(workshop: string, ideas = IDEAS): Promise<void> {
	const content = join(workshop, 'library');
	const out = join(workshop, 'library-site');
	writeLibraryRoot(content, ideas);
	await measure({
		command: ['scripts/build.ts', '--out', out],
		environment: { CONTENT_DIR: content },
	});
	const index = readFileSync(join(out, 'change-ideas/by/index.json'));
	const packed = gzipSync(index).length;
	console.log(
		`index of ${ideas} ideas: ${packed} bytes gzipped, ${(packed / ideas).toFixed(1)} an idea (${index.length} bytes as it is)`,
	);
	const times = await choiceTimes(out);
	const sorted = times.toSorted((a, b) => a - b);
	const [median, most] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
	console.log(
		`a choice in the browser: ${median?.toFixed(0)} ms of processor time, at most ${most?.toFixed(0)} ms, of ${times.length} choices\n`,
	);
}

/** How many boxes are ticked, evenly spread. */
const CHOICES = 12;

/**
 * Returns the milliseconds of processor time from a click on a box until the list is updated. The index is
 * loaded already.
 */
async function choiceTimes(folder: string): Promise<number[]> {
	const server = await serve(folder, { port: 0 });
	const browser = await chromium.launch(launchOptions(findOrInstallBrowser()));
	try {
		const page = await browser.newPage();
		await page.goto(`${server.url}change-ideas/`);
		const session = await page.context().newCDPSession(page);
		await session.send('Performance.enable', { timeDomain: 'threadTicks' });
		const boxes = await page.locator('[data-facet] input').count();
		await choose(page, 0);
		const times: number[] = [];
		for (let choice = 1; choice <= CHOICES; choice += 1) {
			const before = await taskTime(session);
			await choose(page, Math.floor((choice * boxes) / (CHOICES + 1)));
			times.push(((await taskTime(session)) - before) * 1000);
		}
		return times;
	} finally {
		await browser.close();
		await server.close();
	}
}

/** Ticks a box and waits for the frame in which the list has changed. */
async function choose(page: Page, box: number): Promise<void> {
	await page.evaluate(async (place) => {
		const list = document.querySelector('[data-list]') as HTMLElement;
		const drawn = new Promise<void>((done) => {
			const watch = new MutationObserver(() => {
				watch.disconnect();
				requestAnimationFrame(() => requestAnimationFrame(() => done()));
			});
			watch.observe(list, { childList: true });
		});
		document.querySelectorAll<HTMLInputElement>('[data-facet] input')[place]?.click();
		await drawn;
	}, box);
}

async function taskTime(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

if (import.meta.main)
	await benchLibrary(resolve('./astro/bench'), Number(process.argv[2] ?? IDEAS));
