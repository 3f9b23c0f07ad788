import { expect, test } from 'vitest';
import { sharedTab } from './browser.ts';
import { walkFocusOrder } from './focus-order.ts';

const tab = sharedTab({ viewport: { width: 800, height: 600 } });

async function walkThrough(content: string) {
	const page = tab();
	await page.setContent(`<style>:focus { outline: 3px solid black }</style>${content}`);
	return walkFocusOrder(page);
}

const THREE = '<p><a href="#1">One</a></p><p><a href="#2">Two</a></p><p><a href="#3">Three</a></p>';

test('a correct page is left after all of its stops', async () => {
	expect(await walkThrough(THREE)).toMatchObject({ stops: 3, problems: [] });
});

test('the stops before the content of a page are those of its frame', async () => {
	const { beforeContent } = await walkThrough(
		`<a href="#a">Home</a> <a href="#b">Menu</a><div class="sl-markdown-content">${THREE}</div>`,
	);
	expect(beforeContent).toEqual(['a.null “Home”', 'a.null “Menu”']);
});

test('the day, month and year of a date are one stop', async () => {
	const { problems } = await walkThrough('<input type="date"><p><a href="#1">One</a></p>');
	expect(problems).toEqual([]);
});

test('a popover is read after its button', async () => {
	const { problems } = await walkThrough(
		'<button popovertarget="more" onfocus="more.showPopover({ source: this })">More</button><p><a href="#1">One</a></p><div id="more" popover><a href="#2">Two</a></div>',
	);
	expect(problems).toEqual([]);
});

test.each([
	[
		'a stop that is called first',
		`${THREE}<p><a href="#4" tabindex="1">Four</a></p>`,
		'comes before',
	],
	[
		'a stop without a mark',
		`<style>a:focus { outline: none }</style>${THREE}`,
		'without the focus',
	],
	[
		'a stop under a bar',
		`<div style="position: fixed; inset: 0 0 auto; height: 90px; background: grey"></div>${THREE}`,
		'covered by div',
	],
	[
		'a stop beyond the screen',
		`<a href="#0" style="position: absolute; left: -900px">Zero</a>${THREE}`,
		'out of view',
	],
	['a stop that keeps the focus', `${THREE}<input onblur="this.focus()">`, 'comes twice'],
	[
		'a stop above the one before',
		'<div style="display: flex; flex-direction: column-reverse"><a href="#1">One</a><a href="#2">Two</a></div>',
		'is above',
	],
])('%s is reported', async (_, content, finding) => {
	const { problems } = await walkThrough(content);
	expect(problems).toContainEqual(expect.stringContaining(finding));
});
