import { expect, test } from 'vitest';
import { readOpeningTag } from './opening-tag.ts';

const parts = (source: string, start = 0) => {
	const { end, attributes } = readOpeningTag(source, start);
	return {
		tag: source.slice(start, end),
		attributes: attributes.map(({ name, whole, value }) => [
			name,
			source.slice(...whole),
			source.slice(...value),
		]),
	};
};

test('a tag ends at its `>`, wherever others stand', () => {
	expect(parts('a <Card title="a > b" n={(a) => 1}>text</Card>', 2).tag).toBe(
		'<Card title="a > b" n={(a) => 1}>',
	);
});

test('attributes have a name, their whole and their value', () => {
	expect(parts('<A one="1" two=\'2\' three={3} four five = "5" {...six}/>').attributes).toEqual([
		['one', 'one="1"', '1'],
		['two', "two='2'", '2'],
		['three', 'three={3}', '{3}'],
		['four', 'four', 'four'],
		['five', 'five = "5"', '5'],
		['', '{...six}', '{...six}'],
	]);
});

test('braces end where they close, and not in a text', () => {
	expect(parts('<A b={{c: "}", d: `}`}} e/>').attributes).toEqual([
		['b', 'b={{c: "}", d: `}`}}', '{{c: "}", d: `}`}}'],
		['e', 'e', 'e'],
	]);
});

test('attributes may stand on lines of their own', () => {
	expect(parts('<A\n  b="c"\n  d\n/>').attributes).toEqual([
		['b', 'b="c"', 'c'],
		['d', 'd', 'd'],
	]);
});

test('what is never closed runs to the end', () => {
	expect(parts('<A b="c').attributes).toEqual([['b', 'b="c', 'c']]);
	expect(parts('<A b={c').attributes).toEqual([['b', 'b={c', '{c']]);
});
