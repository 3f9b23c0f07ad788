import { expect, test } from 'vitest';
import { draftsInWords } from './drafts-in-words.ts';

test('the development server counts its drafts, and says nothing where there are none', () => {
	expect(draftsInWords(0)).toBeUndefined();
	expect(draftsInWords(1)).toBe(
		'The development server shows 1 draft, which the built site leaves out:',
	);
	expect(draftsInWords(12)).toContain('shows 12 drafts, ');
});
