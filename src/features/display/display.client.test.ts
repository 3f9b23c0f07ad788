// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { device, openPage, refuseToKeep, resetDisplay, root } from './sample-display.client.ts';

beforeEach(resetDisplay);

describe('a page before it is painted', () => {
	test('has the colours of the device, and follows them', async () => {
		await openPage();
		expect(root.dataset.theme).toBe('light');
		device.isDark = true;
		device.changed();
		expect(root.dataset.theme).toBe('dark');
	});

	test('has what was kept in this browser, and nothing that was kept by a neighbour', async () => {
		localStorage.setItem('/theme', 'dark');
		localStorage.setItem('/reading', '{"size":"large"}');
		await openPage();
		expect([root.dataset.theme, root.dataset.readingSize]).toEqual(['dark', 'large']);
		await openPage('/other/');
		expect([root.dataset.theme, root.dataset.readingSize]).toEqual(['light', undefined]);
	});

	test('follows a choice in another tab, and when the reader goes back to it', async () => {
		await openPage();
		localStorage.setItem('/theme', 'dark');
		dispatchEvent(new Event('storage'));
		expect(root.dataset.theme).toBe('dark');
		localStorage.setItem('/reading', '{"calm":"yes"}');
		dispatchEvent(new Event('pageshow'));
		expect(root.dataset.readingCalm).toBe('yes');
		localStorage.setItem('/reading', '{}');
		dispatchEvent(new Event('pageshow'));
		expect(root.dataset.readingCalm).toBeUndefined();
	});

	test('says whether the browser may speak, so that the button to listen keeps its place', async () => {
		await openPage();
		expect(root.hasAttribute('data-may-speak')).toBe('speechSynthesis' in window);
		vi.stubGlobal('speechSynthesis', {});
		await openPage();
		expect(root.hasAttribute('data-may-speak')).toBe(true);
	});

	test('fetches the other font early, if that is chosen', async () => {
		await openPage();
		expect(document.head.querySelector('link')).toBeNull();
		localStorage.setItem('/reading', '{"font":"lexend"}');
		await openPage();
		const link = document.head.querySelector('link');
		expect([link?.rel, link?.as, link?.crossOrigin, link?.getAttribute('href')]).toEqual([
			'preload',
			'font',
			'',
			'/lexend.woff2',
		]);
	});

	test.each([['"red"'], ['not JSON'], ['null']])(
		'is shown as usual where the browser kept %s, and where it forbids to look',
		async (kept) => {
			localStorage.setItem('/theme', kept);
			localStorage.setItem('/reading', kept);
			await openPage();
			expect(root.dataset.theme).toBe('light');
			refuseToKeep();
			await openPage();
			expect(root.dataset.theme).toBe('light');
			expect(root.hasAttribute('data-scripted')).toBe(true);
		},
	);
});
