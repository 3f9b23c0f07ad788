import { expect, test } from 'vitest';
import { newPage } from './checks/browser.ts';

/** The room between the parts of a text, and the place of notes: what goes together stands together. */

test('a heading has more room above it than a paragraph, and the items of a list have less', async () => {
	const page = await newPage({ viewport: { width: 1280, height: 900 } });
	await page.goto('./about/');
	const room = await page.evaluate(() => {
		const above = (selector: string) =>
			[...document.querySelectorAll(selector)].map((part) => {
				const before = part.previousElementSibling;
				if (!before) throw new Error(`Expected something above ${selector}`);
				return Math.round(part.getBoundingClientRect().top - before.getBoundingClientRect().bottom);
			});
		const text = 'main .sl-markdown-content';
		return {
			paragraphs: above(`${text} > h2 + p + p`),
			headings: above(`${text} > p + h2`),
			items: above(`${text} > ul > li + li`),
		};
	});
	const [paragraph = 0] = room.paragraphs;
	expect(paragraph).toBeGreaterThan(0);
	expect(room.headings.length).toBeGreaterThan(0);
	expect(Math.min(...room.headings)).toBeGreaterThanOrEqual(2 * paragraph);
	expect(room.items.length).toBeGreaterThan(0);
	expect(Math.max(...room.items)).toBeLessThan(paragraph);
});

test('a note in a cell stands on the line of the word that it bears out', async () => {
	const page = await newPage({ viewport: { width: 1280, height: 900 } });
	await page.goto('./sites/');
	const lines = await page.evaluate(() =>
		[...document.querySelectorAll('td a + .note-mark > a')].map((note) => {
			const word = [...(note.parentElement?.previousElementSibling?.getClientRects() ?? [])].at(-1);
			if (!word) throw new Error('Expected a word before the note');
			const { top, bottom } = note.getBoundingClientRect();
			return top < word.bottom && bottom > word.top;
		}),
	);
	expect(lines.length).toBeGreaterThan(0);
	expect(lines).not.toContain(false);
});
