// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
	BRITISH,
	bar,
	browser,
	listenTo,
	PAGE,
	pressKey,
	readToEnd,
	resetVoice,
	texts,
} from './sample-voice.client.ts';

beforeEach(resetVoice);
afterEach(() => pressKey('Escape'));

describe('what is read out', () => {
	test('is the page in its order, sentence by sentence, a row of a table as one passage, without the menu', async () => {
		await listenTo(PAGE);
		for (let sentence = 0; sentence < 4; sentence += 1) browser.voice.report('end');
		expect(texts()).toEqual([
			'Rest well',
			'Staff met.',
			'They talked.',
			'Ward, Site A!',
			'The end',
		]);
		expect(bar()).not.toBeNull();
		browser.voice.report('end');
		expect(bar()).toBeNull();
		expect(texts()).toHaveLength(5);
		expect(browser.voice.cancelled).toBe(0);
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
		expect(browser.voice.said[0]).toMatchObject({ lang: 'en-GB', voice: BRITISH, rate: 1 });
	});

	test('is in the language of the site where the page has none, and in the browser’s voice where none fits', async () => {
		document.documentElement.lang = 'cy';
		await listenTo('<main><button data-opens="listen"></button><p>Bore da</p></main>');
		expect(browser.voice.said[0]).toMatchObject({ lang: 'cy', voice: null });
	});
});

test('a page without a main part, or without the button, is not read out', async () => {
	await listenTo('<button data-opens="listen"></button><p>Words</p>');
	await listenTo('<main><p>Words</p></main>');
	expect(bar()).toBeNull();
	expect(texts()).toEqual([]);
});
