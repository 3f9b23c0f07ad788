import { expect, test } from 'vitest';
import { sharedTab } from './browser.ts';
import { findClippedText } from './clipped-text.ts';

const tab = sharedTab({ viewport: { width: 800, height: 600 } });

async function findProblems(content: string): Promise<string[]> {
	const page = tab();
	await page.setContent(content);
	return findClippedText(page);
}

test('text with enough space, in a scroll container or only for screen readers is not reported', async () => {
	expect(
		await findProblems(`<h1>Long words that break over several lines</h1>
			<div style="width: 90px; overflow: auto"><p style="width: 300px">Words in a row of some length</p></div>
			<span style="position: absolute; width: 1px; height: 1px; overflow: hidden">Said</span>`),
	).toEqual([]);
});

test('text that a box clips is reported', async () => {
	expect(
		await findProblems(
			'<p class="box" style="width: 60px; overflow: hidden; white-space: nowrap">Words in a row</p>',
		),
	).toEqual(['cut off: “Words in a row” by p.box']);
});

test('text over other text is reported', async () => {
	expect(
		await findProblems(
			'<p>First words</p><p style="position: relative; top: -34px">Other words</p>',
		),
	).toEqual(['written over: “First words” and “Other words”']);
});
