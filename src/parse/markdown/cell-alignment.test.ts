import { expect, test } from 'vitest';
import { alignmentClass } from './cell-alignment.ts';

test('a cell has a class instead of its style, however that is given', () => {
	expect(alignmentClass('text-align: right')).toBe('align-right');
	expect(alignmentClass('text-align:center;')).toBe('align-center');
	expect(alignmentClass({ textAlign: 'left' })).toBe('align-left');
});

test('a cell without alignment has no class', () => {
	for (const style of [undefined, null, '', 'color: red', {}])
		expect(alignmentClass(style)).toBeUndefined();
});
