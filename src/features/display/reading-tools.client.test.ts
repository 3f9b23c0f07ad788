// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

// In place of what the buttons open: scripts that say they were loaded.
vi.mock('./start.client.ts?worker&url', () => ({ default: script('display') }));
vi.mock('../read-aloud/start.client.ts?worker&url', () => ({ default: script('listen') }));
const script = vi.hoisted(
	() => (name: string) =>
		`data:text/javascript,dispatchEvent(new CustomEvent('opened',{detail:'${name}'}))`,
);

let voices: { lang: string; localService: boolean }[] = [];
let voicesChanged = () => {};

async function openPage(body: string): Promise<void> {
	document.body.innerHTML = body;
	vi.resetModules();
	await import('./reading-tools.client.ts');
}

beforeEach(() => {
	voices = [];
	document.documentElement.lang = 'en-GB';
	vi.stubGlobal('speechSynthesis', {
		getVoices: () => voices,
		addEventListener: (event: string, changed: () => void) => {
			if (event === 'voiceschanged') voicesChanged = changed;
		},
	});
});

test('only a voice for the language on the device itself may read: others send the text to a server', async () => {
	await openPage('');
	const speaks = () => document.documentElement.hasAttribute('data-speaks');
	expect(speaks()).toBe(false);
	const abroad = { lang: 'fr-FR', localService: true };
	voices = [abroad, { lang: 'en-GB', localService: false }];
	voicesChanged();
	expect(speaks()).toBe(false);
	voices = [abroad, { lang: 'en-US', localService: true }];
	voicesChanged();
	expect(speaks()).toBe(true);
	voices = [];
	voicesChanged();
	expect(speaks()).toBe(false);
});

test('a voice that the browser knows from the start is there at once', async () => {
	voices = [{ lang: 'en-GB', localService: true }];
	await openPage('');
	expect(document.documentElement.hasAttribute('data-speaks')).toBe(true);
});

test('a page without buttons, in a browser that cannot speak, is shown all the same', async () => {
	vi.unstubAllGlobals();
	Reflect.deleteProperty(window, 'speechSynthesis');
	await expect(openPage('')).resolves.toBeUndefined();
});

test('a tool is loaded when its own button is pressed, and not before', async () => {
	const opened: string[] = [];
	addEventListener('opened', (event) => opened.push((event as CustomEvent<string>).detail));
	await openPage('<button data-opens="display"></button><button data-opens="listen"></button>');
	expect(opened).toEqual([]);
	document.querySelector<HTMLElement>('[data-opens=listen]')?.click();
	await vi.waitFor(() => expect(opened).toEqual(['listen']));
	document.querySelector<HTMLElement>('[data-opens=display]')?.click();
	await vi.waitFor(() => expect(opened).toEqual(['listen', 'display']));
});
