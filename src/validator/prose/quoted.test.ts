import { expect, test } from 'vitest';
import { isQuoted } from './quoted.ts';

/** Returns whether the words between `[` and `]` are quoted. */
const quoted = (marked: string) => {
	const start = marked.indexOf('[');
	const end = marked.indexOf(']') - 1;
	return isQuoted(marked.replace(/[[\]]/g, ''), start, end);
};

test.each([
	'the term “[suffering from]” is old',
	'She said: “We are the [elderly] here.”',
	'the ‘[elderly]’ box',
	'the ‘ward’s [elderly]’ box',
	'the "[elderly]" box',
	'the “old” term “[elderly]”',
])('%s', (text) => {
	expect(quoted(text)).toBe(true);
});

test.each([
	'the [elderly]',
	'the “old” [elderly]',
	'the “old [elderly]',
	'the “old” [elderly] “new”',
	'the ward’s [elderly] and the patients’ families',
	'the ‘old’ [elderly] patients’ box',
	'the "old" [elderly] "new" box',
	'the “old\n[elderly]” box',
	'the “old [elderly]\n” box',
	'6" of [elderly] "new"',
])('%s is not', (text) => {
	expect(quoted(text)).toBe(false);
});
