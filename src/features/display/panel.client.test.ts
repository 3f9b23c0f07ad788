// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import {
	button,
	choice,
	choose,
	device,
	note,
	open,
	openPage,
	openPanel,
	refuseToKeep,
	resetDisplay,
	root,
} from './sample-display.client.ts';

beforeEach(resetDisplay);

describe('the panel', () => {
	test('opens below its button, which opens and closes it from then on', async () => {
		await openPage();
		const panel = await openPanel();
		expect(panel.previousElementSibling?.textContent).toBe('Display');
		expect(panel.showPopover).toHaveBeenCalledOnce();
		const label = document.getElementById(panel.getAttribute('aria-labelledby') ?? '');
		expect(label).toBe(panel.querySelector('p'));
		expect(panel.querySelector('p')?.textContent).toBe('Display');
		button(panel, 'Close')?.click();
		expect(panel.hidePopover).toHaveBeenCalledOnce();
	});

	test('has the values of each preference: one beside the usual is a box to tick, more are a row', async () => {
		await openPage();
		const panel = await openPanel();
		const rows = [...panel.querySelectorAll('fieldset')].map((row) => [
			row.querySelector('legend')?.textContent,
			...[...row.querySelectorAll('label')].map(
				(label) => `${label.querySelector('input')?.type} ${label.textContent}`,
			),
		]);
		expect(rows).toEqual([
			['Colours', 'radio As on my device', 'radio Light', 'radio Dark'],
			['Text size', 'radio Default', 'radio Large', 'radio Larger', 'radio Largest'],
			['Spacing of letters, words and lines', 'radio Default', 'radio More', 'radio Most'],
			['Font', 'radio Atkinson', 'radio Lexend', 'radio As on my device'],
			['Line length', 'radio Default', 'radio Short', 'radio Long'],
			['Calm mode', 'checkbox Nothing moves, and there are fewer pictures'],
		]);
	});

	test('shows what is chosen whenever it opens, and has the focus on it', async () => {
		localStorage.setItem('/reading', '{"size":"larger","calm":"yes"}');
		localStorage.setItem('/theme', 'dark');
		await openPage();
		const panel = await openPanel();
		open(panel, 'closed');
		expect(choice(panel, 'size', 'larger').checked).toBe(false);
		open(panel);
		const chosen = [...panel.querySelectorAll<HTMLInputElement>('input:checked')];
		expect(chosen.map(({ name, value }) => `${name}=${value}`)).toEqual([
			'colours=dark',
			'size=larger',
			'spacing=',
			'font=',
			'width=',
			'calm=yes',
		]);
		expect(document.activeElement).toBe(choice(panel, 'colours', 'dark'));
	});

	test('changes this page and the next ones', async () => {
		await openPage();
		const panel = await openPanel();
		open(panel);
		choose(panel, 'size', 'largest');
		choose(panel, 'colours', 'dark');
		choose(panel, 'calm', 'yes');
		expect([root.dataset.readingSize, root.dataset.theme, root.dataset.readingCalm]).toEqual([
			'largest',
			'dark',
			'yes',
		]);
		expect(note(panel)).toBe('');
		await openPage();
		expect([root.dataset.readingSize, root.dataset.theme, root.dataset.readingCalm]).toEqual([
			'largest',
			'dark',
			'yes',
		]);
	});

	test('leaves nothing in the browser when everything is as usual again', async () => {
		await openPage();
		const panel = await openPanel();
		open(panel);
		choose(panel, 'size', 'large');
		choose(panel, 'colours', 'dark');
		choose(panel, 'size', '');
		choose(panel, 'colours', '');
		expect(localStorage.length).toBe(0);
		expect([root.dataset.readingSize, root.dataset.theme]).toEqual([undefined, 'light']);
	});

	test('resets everything, and says so', async () => {
		await openPage();
		const panel = await openPanel();
		open(panel);
		choose(panel, 'font', 'lexend');
		choose(panel, 'colours', 'dark');
		button(panel, 'Reset to default')?.click();
		expect(localStorage.length).toBe(0);
		expect([root.dataset.readingFont, root.dataset.theme]).toEqual([undefined, 'light']);
		expect(choice(panel, 'font', '').checked).toBe(true);
		expect(choice(panel, 'colours', '').checked).toBe(true);
		expect(note(panel)).toBe('The default settings are back.');
	});

	test('says that a choice lasts as long as the page where the browser keeps nothing', async () => {
		await openPage();
		refuseToKeep();
		const panel = await openPanel();
		open(panel);
		expect(note(panel)).toBe('');
		choose(panel, 'size', 'large');
		choose(panel, 'colours', 'dark');
		expect([root.dataset.readingSize, root.dataset.theme]).toEqual(['large', 'dark']);
		expect(note(panel)).toMatch(/^Your browser does not let this site keep your choice\./);
		open(panel);
		expect(choice(panel, 'size', 'large').checked).toBe(true);
		expect(choice(panel, 'colours', 'dark').checked).toBe(true);
		expect(note(panel)).toMatch(/^Your browser does not let this site keep your choice\./);
		device.isDark = true;
		choose(panel, 'colours', '');
		expect(root.dataset.theme).toBe('dark');
		device.isDark = false;
		button(panel, 'Reset to default')?.click();
		expect([root.dataset.readingSize, root.dataset.theme]).toEqual([undefined, 'light']);
	});

	test('sends nothing anywhere, and its buttons only do what they say', async () => {
		await openPage();
		const panel = await openPanel();
		const submitted = new Event('submit', { cancelable: true });
		panel.querySelector('form')?.dispatchEvent(submitted);
		expect(submitted.defaultPrevented).toBe(true);
		expect([...panel.querySelectorAll('button')].map(({ type }) => type)).toEqual([
			'button',
			'button',
		]);
	});

	test('passes over colours that nobody can choose', async () => {
		localStorage.setItem('/theme', 'toString');
		await openPage();
		const panel = await openPanel();
		open(panel);
		expect(choice(panel, 'colours', '').checked).toBe(true);
	});
});
