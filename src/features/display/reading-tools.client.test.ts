// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

// Nothing is loaded: the addresses are those of empty scripts.
vi.mock('./start.client.ts?worker&url', () => ({ default: 'data:text/javascript,' }));
vi.mock('../read-aloud/start.client.ts?worker&url', () => ({ default: 'data:text/javascript,' }));

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

test('a page without buttons, in a browser that cannot speak, is shown all the same', async () => {
	vi.unstubAllGlobals();
	Reflect.deleteProperty(window, 'speechSynthesis');
	await expect(openPage('')).resolves.toBeUndefined();
});
