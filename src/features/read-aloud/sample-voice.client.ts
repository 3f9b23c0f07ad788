/** A page that is read out, for tests, by a voice that they control. */
import { vi } from 'vitest';

/** One text that the browser was asked to speak. */
class Utterance extends EventTarget {
	lang = '';
	voice: unknown = null;
	rate = 0;
	readonly text: string;
	constructor(text: string) {
		super();
		this.text = text;
	}
}

export const BRITISH = { lang: 'en-GB', localService: true, default: false };

/** A browser’s voice, which speaks until the test says that it has finished. */
export const browser = { voice: createVoice() };

function createVoice() {
	const said: Utterance[] = [];
	return {
		said,
		speaking: false,
		pending: false,
		cancelled: 0,
		getVoices: () => [{ lang: 'fr-FR', localService: true, default: true }, BRITISH],
		speak(utterance: Utterance) {
			said.push(utterance);
			this.speaking = true;
		},
		cancel() {
			this.cancelled += 1;
			this.speaking = false;
		},
		/** The browser finished the text, or failed to speak it. */
		report(event: 'end' | 'error', utterance = said.at(-1)) {
			this.speaking = false;
			utterance?.dispatchEvent(new Event(event));
		},
	};
}

export const PAGE = `
	<main lang="en-GB">
		<div class="listen"><button data-opens="listen">Listen</button><span role="status">Old</span></div>
		<h1>Rest well</h1>
		<p>Staff met. They talked.</p>
		<nav><p>Menu</p></nav>
		<table><tbody><tr><th>Ward</th><td>Site A<b>!</b></td></tr></tbody></table>
		<p>The end</p>
	</main>`;

/** Opens a page and presses its button for the first time. */
export async function listenTo(page: string): Promise<void> {
	document.body.innerHTML = page;
	vi.resetModules();
	await import('./start.client.ts');
}

/** Lets the voice finish what it was asked to speak, and what it is asked then; no page here has ten sentences. */
export function readToEnd(): void {
	for (let sentence = 0; sentence < 10 && bar(); sentence += 1) browser.voice.report('end');
}

export const bar = () => document.querySelector<HTMLElement>('.listen-bar');
export const opener = () => document.querySelector<HTMLButtonElement>('[data-opens=listen]');
export const status = () => document.querySelector('[role=status]')?.textContent;
export const press = (words: string) =>
	[...(bar()?.querySelectorAll('button') ?? [])]
		.find(({ textContent }) => textContent === words)
		?.click();
export const texts = () => browser.voice.said.map(({ text }) => text);
export const marked = () =>
	[...document.querySelectorAll('[data-spoken]')].map((place) => place.tagName);
export const pressKey = (key: string) =>
	document.dispatchEvent(new KeyboardEvent('keydown', { key }));

/** Starts again with a voice that has said nothing. */
export function resetVoice(): void {
	browser.voice = createVoice();
	vi.stubGlobal('speechSynthesis', browser.voice);
	vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
	document.documentElement.lang = 'en-GB';
	document.adoptedStyleSheets = [];
	Element.prototype.scrollIntoView = vi.fn();
}
