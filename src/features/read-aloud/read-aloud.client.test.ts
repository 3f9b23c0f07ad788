// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

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

const BRITISH = { lang: 'en-GB', localService: true, default: false };

/** A browser’s voice, which speaks until the test says that it has finished. */
let voice = createVoice();

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

const PAGE = `
	<main lang="en-GB">
		<div class="listen"><button data-opens="listen">Listen</button><span role="status">Old</span></div>
		<h1>Rest well</h1>
		<p>Staff met. They talked.</p>
		<nav><p>Menu</p></nav>
		<table><tbody><tr><th>Ward</th><td>Site A<b>!</b></td></tr></tbody></table>
		<p>The end</p>
	</main>`;

/** Opens a page and presses its button for the first time. */
async function listenTo(page: string): Promise<void> {
	document.body.innerHTML = page;
	vi.resetModules();
	await import('./start.client.ts');
}

/** Lets the voice finish what it was asked to speak, and what it is asked then; no page here has ten sentences. */
function readToEnd(): void {
	for (let sentence = 0; sentence < 10 && bar(); sentence += 1) voice.report('end');
}

const bar = () => document.querySelector<HTMLElement>('.listen-bar');
const opener = () => document.querySelector<HTMLButtonElement>('[data-opens=listen]');
const status = () => document.querySelector('[role=status]')?.textContent;
const press = (words: string) =>
	[...(bar()?.querySelectorAll('button') ?? [])]
		.find(({ textContent }) => textContent === words)
		?.click();
const texts = () => voice.said.map(({ text }) => text);
const marked = () => [...document.querySelectorAll('[data-spoken]')].map((place) => place.tagName);
const pressKey = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key }));

beforeEach(() => {
	voice = createVoice();
	vi.stubGlobal('speechSynthesis', voice);
	vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
	document.documentElement.lang = 'en-GB';
	document.adoptedStyleSheets = [];
	Element.prototype.scrollIntoView = vi.fn();
});

afterEach(() => pressKey('Escape'));

describe('what is read out', () => {
	test('is the page in its order, sentence by sentence, a row of a table as one passage, without the menu', async () => {
		await listenTo(PAGE);
		for (let sentence = 0; sentence < 4; sentence += 1) voice.report('end');
		expect(texts()).toEqual([
			'Rest well',
			'Staff met.',
			'They talked.',
			'Ward, Site A!',
			'The end',
		]);
		expect(bar()).not.toBeNull();
		voice.report('end');
		expect(bar()).toBeNull();
		expect(texts()).toHaveLength(5);
		expect(voice.cancelled).toBe(0);
	});

	test.each([
		['a form', '<form><p>Hidden</p></form>'],
		['a button', '<button>Hidden</button>'],
		['the mark of a note', '<p>Seen<a class="note-mark">1</a></p>'],
		['what is folded away', '<p hidden>Hidden</p>'],
		['a picture’s own words', '<svg><text>Hidden</text></svg>'],
		['decoration', '<span aria-hidden="true">→</span>'],
	])('is not %s', async (_, silent) => {
		await listenTo(`<main><button data-opens="listen"></button>${silent}<p>Last</p></main>`);
		readToEnd();
		expect(texts().filter((text) => text !== 'Seen')).toEqual(['Last']);
	});

	test('includes a term with a meaning, which is a button within its sentence, and text of no passage', async () => {
		await listenTo(
			'<main><button data-opens="listen"></button><p>A <button class="term">debrief</button> helps</p><div>Loose words</div></main>',
		);
		readToEnd();
		expect(texts()).toEqual(['A debrief helps', 'Loose words']);
	});

	test('leaves out what is collapsed', async () => {
		vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
			return this.className !== 'collapsed';
		});
		await listenTo(
			'<main><button data-opens="listen"></button><p class="collapsed">Shut</p><p>Open</p></main>',
		);
		expect(texts()).toEqual(['Open']);
	});

	test('is spoken in the language of the page by a voice for it, at the usual speed', async () => {
		await listenTo(PAGE);
		expect(voice.said[0]).toMatchObject({ lang: 'en-GB', voice: BRITISH, rate: 1 });
	});

	test('is in the language of the site where the page has none, and in the browser’s voice where none fits', async () => {
		document.documentElement.lang = 'cy';
		await listenTo('<main><button data-opens="listen"></button><p>Bore da</p></main>');
		expect(voice.said[0]).toMatchObject({ lang: 'cy', voice: null });
	});
});

describe('the bar', () => {
	test('comes after the button with the focus on its first control, and says what it is', async () => {
		await listenTo(PAGE);
		expect(opener()?.nextElementSibling).toBe(bar());
		expect([bar()?.role, bar()?.getAttribute('aria-label')]).toEqual([
			'group',
			'Listen to this page',
		]);
		expect([...(bar()?.querySelectorAll('button') ?? [])].map((each) => each.textContent)).toEqual([
			'Pause',
			'Back',
			'Next',
			'Stop',
		]);
		expect([...(bar()?.querySelectorAll('button') ?? [])].map(({ type }) => type)).toEqual([
			'button',
			'button',
			'button',
			'button',
		]);
		expect(document.activeElement?.textContent).toBe('Pause');
		expect(status()).toBe('');
		expect(document.adoptedStyleSheets).toHaveLength(1);
	});

	test('is there once, however often the button is pressed, and comes back after it was stopped', async () => {
		await listenTo(PAGE);
		opener()?.click();
		expect(document.querySelectorAll('.listen-bar')).toHaveLength(1);
		expect(texts()).toEqual(['Rest well']);
		press('Stop');
		expect(bar()).toBeNull();
		opener()?.click();
		expect(texts()).toEqual(['Rest well', 'Rest well']);
	});

	test('pauses, and goes on from the start of the sentence', async () => {
		await listenTo(PAGE);
		voice.report('end');
		voice.report('end');
		press('Pause');
		expect(voice.speaking).toBe(false);
		expect(marked()).toEqual(['P']);
		voice.report('end', voice.said.at(-1));
		expect(texts()).toHaveLength(3);
		press('Go on');
		expect(texts().slice(2)).toEqual(['They talked.', 'They talked.']);
		press('Pause');
		expect(voice.speaking).toBe(false);
	});

	test('moves to the next passage and back to the start of the one before, and not before the first', async () => {
		await listenTo(PAGE);
		press('Back');
		press('Next');
		voice.report('end');
		press('Next');
		press('Back');
		expect(texts()).toEqual([
			'Rest well',
			'Rest well',
			'Staff met.',
			'They talked.',
			'Ward, Site A!',
			'Staff met.',
		]);
		press('Next');
		press('Next');
		expect(bar()).not.toBeNull();
		press('Next');
		expect(bar()).toBeNull();
		expect(voice.speaking).toBe(false);
	});

	test('changes the speed at once while it reads, and for later while it is paused', async () => {
		await listenTo(PAGE);
		const speed = bar()?.querySelector('select') as HTMLSelectElement;
		expect([...speed.options].map(({ textContent, value }) => `${textContent} ${value}`)).toEqual([
			'Slower 0.75',
			'Usual speed 1',
			'Faster 1.25',
		]);
		expect([speed.value, speed.getAttribute('aria-label')]).toEqual(['1', 'Speed of the voice']);
		const choose = (value: string) => {
			speed.value = value;
			speed.dispatchEvent(new Event('change'));
		};
		choose('1.25');
		expect(voice.said.map(({ rate }) => rate)).toEqual([1, 1.25]);
		press('Pause');
		choose('0.75');
		expect(voice.said).toHaveLength(2);
		press('Go on');
		expect(voice.said.at(-1)?.rate).toBe(0.75);
	});

	test('marks the passage that is spoken, and moves it into view while it reads', async () => {
		await listenTo(PAGE);
		expect(marked()).toEqual(['H1']);
		expect(Element.prototype.scrollIntoView).toHaveBeenCalledWith({ block: 'nearest' });
		press('Pause');
		expect(Element.prototype.scrollIntoView).toHaveBeenCalledTimes(1);
		press('Next');
		expect(marked()).toEqual(['P']);
		press('Stop');
		expect(marked()).toEqual([]);
	});
});

describe('reading ends', () => {
	test('with Escape, and the focus goes back to the button', async () => {
		await listenTo(PAGE);
		pressKey('a');
		expect(bar()).not.toBeNull();
		pressKey('Escape');
		expect(bar()).toBeNull();
		expect(voice.speaking).toBe(false);
		expect(document.activeElement).toBe(opener());
	});

	test('not with the Escape that closes a panel over the page', async () => {
		await listenTo(PAGE);
		const found = vi.spyOn(document, 'querySelector');
		found.mockImplementation((selector) => (selector === ':popover-open' ? document.body : null));
		pressKey('Escape');
		found.mockRestore();
		expect(bar()).not.toBeNull();
	});

	test.each([
		['leaves the page', 'pagehide'],
		['wants to leave it at once, before the other page is there', 'leave-page'],
	])('as the reader %s', async (_, event) => {
		await listenTo(PAGE);
		dispatchEvent(new Event(event));
		expect([bar(), voice.speaking]).toEqual([null, false]);
	});

	test('leaving the focus where the reader has put it', async () => {
		await listenTo(`${PAGE}<button id="other">Other</button>`);
		document.querySelector<HTMLElement>('#other')?.focus();
		pressKey('Escape');
		expect(document.activeElement?.id).toBe('other');
	});

	test('and says so when the browser could not speak, but not when the reader interrupted it', async () => {
		await listenTo(PAGE);
		press('Next');
		voice.report('error', voice.said[0]);
		expect(bar()).not.toBeNull();
		voice.report('error');
		expect(bar()).toBeNull();
		expect(status()).toBe('Your browser could not read this out.');
		opener()?.click();
		expect(status()).toBe('');
		press('Stop');
		expect(status()).toBe('');
	});

	test('without stopping a voice that waits with a text of its own more than once', async () => {
		await listenTo(PAGE);
		voice.speaking = false;
		voice.pending = true;
		press('Stop');
		expect(voice.cancelled).toBe(1);
	});
});

test('a page without a main part, or without the button, is not read out', async () => {
	await listenTo('<button data-opens="listen"></button><p>Words</p>');
	await listenTo('<main><p>Words</p></main>');
	expect(bar()).toBeNull();
	expect(texts()).toEqual([]);
});
