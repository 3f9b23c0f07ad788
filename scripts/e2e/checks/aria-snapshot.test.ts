import { expect, test } from 'vitest';
import { ariaProblems, ariaTree } from './aria-snapshot.ts';
import { sharedTab } from './browser.ts';

const tab = sharedTab();

async function findProblems(content: string): Promise<string[]> {
	const page = tab();
	await page.setContent(
		`<header>Site</header><main><h1>Page</h1>${content}</main><footer>End</footer>`,
	);
	return ariaProblems(await ariaTree(page));
}

test('an accessible page has no problems', async () => {
	const content = `
		<nav aria-label="Parts"><a href="#a">First part</a></nav>
		<h2 id="a">First part</h2><table><caption>Wards</caption><tr><th scope="col">Ward</th></tr></table>`;
	expect(await findProblems(content)).toEqual([]);
});

test.each([
	['a second main', '</main><main>', '2 times main'],
	['a second h1', '<h1>Page</h1>', '2 times a heading of level 1'],
	['a level that is skipped', '<h3>Part</h3>', 'heading that skips a level: Part'],
	['a link without words', '<a href="#a"><svg></svg></a>', 'link without a name'],
	['a button without words', '<button></button>', 'button without a name'],
	['a picture without words', '<img src="data:,">', 'img without a name'],
	['a link that says nothing', '<p>See <a href="#a">here</a></p>', 'link that says nothing: here'],
	[
		'two places with one name',
		'<nav aria-label="Parts"></nav><nav aria-label="Parts"></nav>',
		'navigation without a distinct name: Parts',
	],
	[
		'a place without a name beside another',
		'<nav aria-label="Parts">1</nav><nav>2</nav>',
		'navigation without a distinct name: no name',
	],
	['a table without a name', '<table><tr><th>Ward</th></tr></table>', 'table without a name'],
	[
		'a table without headers',
		'<table><caption>Wards</caption><tr><td>1</td></tr></table>',
		'table without headers: Wards',
	],
	[
		'a picture that repeats its link',
		'<a href="#a"><img src="data:," alt="Felt"> Felt</a>',
		'link named twice over: Felt Felt',
	],
])('%s is reported', async (_, content, finding) => {
	expect(await findProblems(content)).toContain(finding);
});
