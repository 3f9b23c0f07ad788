/** A page and its panel for tests of how a reader would like to read. */
import { vi } from 'vitest';
import { PREFERENCE_NAMES } from './reading-preferences.ts';

export const root = document.documentElement;
/** What the device shows its colours in, and what is called when they change. */
export const device = { isDark: false, changed: () => {} };

/** Loads the script that runs in the head of each page before anything is painted. */
export async function openPage(base = '/'): Promise<void> {
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
export async function openPanel(): Promise<HTMLElement> {
	document.body.innerHTML = '<button data-opens="display">Display</button>';
	const { openDisplayPanel } = await import('./panel.client.ts');
	const opener = document.querySelector('button');
	if (opener) openDisplayPanel(opener);
	const panel = document.querySelector<HTMLElement>('.display-panel');
	if (!panel) throw new Error('The page has no panel');
	return panel;
}

export function choice(panel: HTMLElement, name: string, value: string): HTMLInputElement {
	const found = panel.querySelector(`input[name="${name}"][value="${value}"]`);
	if (found instanceof HTMLInputElement) return found;
	throw new Error(`The panel has no choice ${name} ${value}`);
}
export const choose = (panel: HTMLElement, name: string, value: string) =>
	choice(panel, name, value).click();
export const note = (panel: HTMLElement) => panel.querySelector('[role=status]')?.textContent;
export const button = (panel: HTMLElement, words: string) =>
	[...panel.querySelectorAll('button')].find(({ textContent }) => textContent === words);
export const open = (panel: HTMLElement, newState = 'open') =>
	panel.dispatchEvent(Object.assign(new Event('toggle'), { newState }));

/** A browser that forbids storage. */
export function refuseToKeep(): void {
	const refuse = () => {
		throw new DOMException('Forbidden', 'SecurityError');
	};
	vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
}

/** Starts again with a device in light colours and a browser that keeps what it is given. */
export function resetDisplay(): void {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
	vi.resetModules();
	localStorage.clear();
	device.isDark = false;
	device.changed = () => {};
	vi.stubGlobal('matchMedia', (query: string) => ({
		get matches() {
			return query === '(prefers-color-scheme: dark)' && device.isDark;
		},
		addEventListener: (event: string, changed: () => void) => {
			if (event === 'change') device.changed = changed;
		},
	}));
	Object.assign(HTMLElement.prototype, { showPopover: vi.fn(), hidePopover: vi.fn() });
}
