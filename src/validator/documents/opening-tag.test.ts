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

test('a tag ends at its own `>`', () => {
	expect(parts('a <Card title="a > b" n={(a) => 1}>text</Card>', 2).tag).toBe(
		'<Card title="a > b" n={(a) => 1}>',
	);
});

test('attributes have the places of their name, their value and the whole', () => {
	expect(parts('<A one="1" two=\'2\' three={3} four five = "5" {...six}/>').attributes).toEqual([
		['one', 'one="1"', '1'],
		['two', "two='2'", '2'],
		['three', 'three={3}', '{3}'],
		['four', 'four', 'four'],
		['five', 'five = "5"', '5'],
		['', '{...six}', '{...six}'],
	]);
});

test('braces end where they close, not within a string', () => {
	expect(parts('<A b={{c: "}", d: `}`}} e/>').attributes).toEqual([
		['b', 'b={{c: "}", d: `}`}}', '{{c: "}", d: `}`}}'],
		['e', 'e', 'e'],
	]);
});

test('attributes may be on separate lines', () => {
	expect(parts('<A\n  b="c"\n  d\n/>').attributes).toEqual([
		['b', 'b="c"', 'c'],
		['d', 'd', 'd'],
	]);
});

test('an unclosed tag extends to the end', () => {
	expect(parts('<A b="c').attributes).toEqual([['b', 'b="c', 'c']]);
	expect(parts('<A b={c').attributes).toEqual([['b', 'b={c', '{c']]);
});
