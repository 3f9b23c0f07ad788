import { expect, test } from 'vitest';
import { sharedTab } from './browser.ts';
import { unmarkedLists } from './unmarked-lists.ts';

const tab = sharedTab();

async function findUnmarked(content: string): Promise<string[]> {
	const page = tab();
	await page.setContent(`<style>.plain { list-style: none }</style>${content}`);
	return unmarkedLists(page);
}

test('a list with marks, one with the role of a list and one that is hidden are not reported', async () => {
	expect(
		await findUnmarked(`<ul><li>One</li></ul>
			<ul class="plain" role="list"><li>Two</li></ul>
			<ol class="plain" hidden><li>Three</li></ol>`),
	).toEqual([]);
});

test('a list whose marks are taken away is reported', async () => {
	expect(await findUnmarked('<ol class="plain"><li>One</li></ol>')).toEqual([
		'<ol class="plain"><li>One</li></ol>',
	]);
});
