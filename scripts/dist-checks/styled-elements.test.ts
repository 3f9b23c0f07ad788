import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pagesOfEveryStyle } from './styled-elements.ts';

/** Returns those chosen of two pages. The first has more elements than the other. */
function choose(other: string, css = ''): string[] {
	const folder = mkdtempSync(join(tmpdir(), 'styled-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const files = {
		'large/index.html': `<main><p class="a b">One <a href="/1">link</a></p><ul><li>Two</li></ul><ul><li style="color: red">Three</li></ul></main>`,
		'other/index.html': other,
		'sheet.css': css,
	};
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(join(folder, dirname(file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return [...pagesOfEveryStyle(folder)];
}

test('a page whose elements are all on a larger one is left out', () => {
	expect(choose('<main><p class="b a">Other words <a href="/2">and link</a></p></main>')).toEqual([
		'large/',
	]);
});

test.each([
	['another element', '<main><ol><li>One</li></ol></main>'],
	['another class', '<main><p class="a">One</p></main>'],
	['an attribute more', '<main><p class="a b" hidden>One</p></main>'],
	['another element around it', '<main><ul><li><a href="/1">One</a></li></ul></main>'],
	['other classes around what is around it', '<main class="c"><ul><li>One</li></ul></main>'],
])('a page with %s is chosen', (_, body) => {
	expect(choose(body)).toEqual(['large/', 'other/']);
});

test('the value of an attribute counts where a style sheet asks for it', () => {
	const other = '<main><p class="a b">One <a href="/2">link</a></p></main>';
	expect(choose(other, 'a { color: red }')).toEqual(['large/']);
	expect(choose(other, 'a[href="/2"] { color: red }')).toEqual(['large/', 'other/']);
});

test('the value of an element’s own style always counts', () => {
	const styled = (colour: string) => `<ul><li style="color: ${colour}">Two</li></ul>`;
	expect(choose(`<main>${styled('red')}</main>`)).toEqual(['large/']);
	expect(choose(`<main>${styled('pink')}</main>`)).toEqual(['large/', 'other/']);
});
