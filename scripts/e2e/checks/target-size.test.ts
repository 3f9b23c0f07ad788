import { expect, test } from 'vitest';
import { sharedTab } from './browser.ts';
import { smallTargets } from './target-size.ts';

const tab = sharedTab();

async function findSmallTargets(content: string): Promise<string[]> {
	const page = tab();
	await page.setContent(content);
	return smallTargets(page, 44);
}

test('a button of 44 px, a checkbox with a large label and a link in a sentence are large enough', async () => {
	expect(
		await findSmallTargets(`<button style="width: 44px; height: 44px">A</button>
			<label style="display: block; padding: 20px"><input type="checkbox"> B</label>
			<p>See <a href="#c">C</a> for more.</p>
			<table><tr><th>Site A</th><td><a href="#d">D</a></td></tr></table>`),
	).toEqual([]);
});

test.each([
	['a low button', '<button style="width: 44px; height: 43px">A</button>', '44 × 43 px: button'],
	['a link outside a sentence', '<ul><li><a href="#b">B</a></li></ul>', 'a.'],
	['a box without a label around it', '<input type="checkbox">', '13 × 13 px: input'],
])('%s is too small', async (_, content, start) => {
	expect(await findSmallTargets(content)).toEqual([expect.stringContaining(start)]);
});
