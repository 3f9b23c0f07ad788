import { expect, test } from 'vitest';
import { markupFindings } from './markup.ts';

test('a valid page has no finding', () => {
	expect(
		markupFindings(
			'<!doctype html><html lang="en"><head><title>A</title></head><body></body></html>',
		),
	).toEqual([]);
});

test('a drawing with links may have a name', () => {
	expect(markupFindings('<svg aria-label="Map"><a href="/"><text>Site A</text></a></svg>')).toEqual(
		[],
	);
});

test.each([
	['a block in a paragraph', '<ul><p></p></ul>', 'element-permitted-content'],
	['an id twice', '<i id="a"></i><i id="a"></i>', '1:22 no-dup-id: Duplicate ID "a"'],
	['a button in a link', '<a href="/"><button type="button">A</button></a>', 'element-permitted'],
	[
		'two landmarks of one name',
		'<nav aria-label="A"></nav><nav aria-label="A"></nav>',
		'unique-landmark',
	],
])('%s is reported', (_, html, finding) => {
	expect(markupFindings(html)).toContainEqual(expect.stringContaining(finding));
});
