import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { restartOnChange } from './author-server.ts';

const site = (title: string, url: string) =>
	`title: ${title}\ntagline: A site.\nurl: ${url}\nfeedback: a@b.example\nfooter: Ours.\n`;

test('the server starts again when site.yaml configures it differently, and for nothing else', async () => {
	const root = mkdtempSync(join(tmpdir(), 'site-'));
	const write = (text: string) => writeFileSync(join(root, 'site.yaml'), text);
	write(site('One', 'https://one.example'));
	const log: string[] = [];
	const stop = await restartOnChange(root, async () => {
		log.push('start');
		return { stop: async () => void log.push('stop') };
	});
	onTestFinished(async () => {
		await stop();
		rmSync(root, { recursive: true });
	});
	const settle = () => new Promise((done) => setTimeout(done, 400));
	write(site('Two', 'https://one.example'));
	await settle();
	write('title: a: b\n');
	await settle();
	rmSync(join(root, 'site.yaml'));
	await settle();
	expect(log).toEqual(['start']);
	write(site('Two', 'https://two.example'));
	await vi.waitFor(() => expect(log).toEqual(['start', 'stop', 'start']));
});
