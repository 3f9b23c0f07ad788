import { expect, test } from 'vitest';
import { newPage } from './checks/browser.ts';

/** The spacing of a text’s parts, and the position of notes: related things are close together. */

test('a heading has more space above it than a paragraph, and list items have less', async () => {
	const page = await newPage({ viewport: { width: 1280, height: 900 } });
	await page.goto('./about/');
	const space = await page.evaluate(() => {
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
	const [paragraph = 0] = space.paragraphs;
	expect(paragraph).toBeGreaterThan(0);
	expect(space.headings.length).toBeGreaterThan(0);
	expect(Math.min(...space.headings)).toBeGreaterThanOrEqual(2 * paragraph);
	expect(space.items.length).toBeGreaterThan(0);
	expect(Math.max(...space.items)).toBeLessThan(paragraph);
});

test('a note in a cell is on the same line as the word before it', async () => {
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
