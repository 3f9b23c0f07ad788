// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PREFERENCE_NAMES } from './reading-preferences.ts';

const root = document.documentElement;
let isDark = false;
let darkChanged = () => {};

/** Loads the script that runs in the head of each page before anything is painted. */
async function openPage(base = '/'): Promise<void> {
	for (const { name } of [...root.attributes]) root.removeAttribute(name);
	document.head.replaceChildren();
	const script = document.createElement('script');
	script.dataset.base = base;
	script.dataset.preferences = PREFERENCE_NAMES.join(' ');
	script.dataset.font = '/lexend.woff2';
	vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
	vi.resetModules();
	// Types allow an import of modules alone, and this is a plain script.
	await vi.importActual('./before-paint.client.ts');
}

/** Opens the panel, as its button does when it is first pressed. */
async function openPanel(): Promise<HTMLElement> {
	document.body.innerHTML = '<button data-opens="display">Display</button>';
	const { openDisplayPanel } = await import('./panel.client.ts');
	openDisplayPanel(document.querySelector('button') as HTMLButtonElement);
	return document.querySelector('.display-panel') as HTMLElement;
}

const choice = (panel: HTMLElement, name: string, value: string) =>
	panel.querySelector(`input[name="${name}"][value="${value}"]`) as HTMLInputElement;
const choose = (panel: HTMLElement, name: string, value: string) =>
	choice(panel, name, value).click();
const note = (panel: HTMLElement) => panel.querySelector('[role=status]')?.textContent;
const button = (panel: HTMLElement, words: string) =>
	[...panel.querySelectorAll('button')].find(({ textContent }) => textContent === words);
const open = (panel: HTMLElement, newState = 'open') =>
	panel.dispatchEvent(Object.assign(new Event('toggle'), { newState }));

/** A browser that forbids storage. */
function refuseToKeep(): void {
	const refuse = () => {
		throw new DOMException('Forbidden', 'SecurityError');
	};
	vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
}

beforeEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
	vi.resetModules();
	localStorage.clear();
	isDark = false;
	vi.stubGlobal('matchMedia', (query: string) => ({
		get matches() {
			return query === '(prefers-color-scheme: dark)' && isDark;
		},
		addEventListener: (event: string, changed: () => void) => {
			if (event === 'change') darkChanged = changed;
		},
	}));
	Object.assign(HTMLElement.prototype, { showPopover: vi.fn(), hidePopover: vi.fn() });
});

describe('a page before it is painted', () => {
	test('has the colours of the device, and follows them', async () => {
		await openPage();
		expect(root.dataset.theme).toBe('light');
		isDark = true;
		darkChanged();
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
		isDark = true;
		choose(panel, 'colours', '');
		expect(root.dataset.theme).toBe('dark');
		isDark = false;
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
