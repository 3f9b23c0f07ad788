import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { restartOnChange } from './author-server.ts';

test('the server starts again when site.yaml says something else, and for no other file', async () => {
	const root = mkdtempSync(join(tmpdir(), 'site-'));
	const write = (name: string, text: string) => writeFileSync(join(root, name), text);
	write('site.yaml', 'title: One\n');
	const log: string[] = [];
	const stop = await restartOnChange(root, async () => {
		log.push('start');
		return { stop: async () => void log.push('stop') };
	});
	onTestFinished(async () => {
		await stop();
		rmSync(root, { recursive: true });
	});
	write('site.yaml', 'title: One\n');
	write('other.yaml', 'title: Two\n');
	write('site.yaml', 'title: Two\n');
	await vi.waitFor(() => expect(log).toEqual(['start', 'stop', 'start']));
	rmSync(join(root, 'site.yaml'));
	await vi.waitFor(() => expect(log).toHaveLength(5));
});
