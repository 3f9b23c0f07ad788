// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { save } from './save-file.client.ts';

test('a file is downloaded under its name, and the browser may forget it afterwards', async () => {
	const files = new Map<string, Blob | MediaSource>();
	vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
		files.set('blob:1', file);
		return 'blob:1';
	});
	vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => files.delete(address));
	const downloaded: unknown[] = [];
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
		this: HTMLAnchorElement,
	) {
		downloaded.push([this.download, files.get(this.href)]);
	});
	const blob = new Blob(['date,value']);
	save(blob, 'falls.csv');
	expect(downloaded).toEqual([['falls.csv', blob]]);
	await new Promise((done) => setTimeout(done, 1));
	expect(files.size).toBe(0);
});
