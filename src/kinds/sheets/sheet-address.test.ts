import { expect, test } from 'vitest';
import { wordFileAddress } from './sheet-address.ts';

test('the Word file of a sheet is beside its page', () => {
	expect(wordFileAddress('my-goals')).toBe('/sheets/my-goals.docx');
});
