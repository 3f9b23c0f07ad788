import { expect, test } from 'vitest';
import { findIdentifiers, masked, maskStretches } from './identifiers.ts';

const nothing = {
	emails: new Set<string>(),
	phones: new Set<string>(),
	postcodes: new Set<string>(),
	links: [],
};

test('a masked text keeps its length and punctuation', () => {
	expect(masked('Jo-Ann 😀 943 476')).toBe('••-••• 😀 ••• •••');
	expect(masked('ZoëB\u{10400}')).toHaveLength('ZoëB\u{10400}'.length);
});

test('ranges may overlap, contain each other and be in any order', () => {
	const stretches = [
		{ start: 6, end: 9 },
		{ start: 0, end: 3 },
		{ start: 1, end: 2 },
		{ start: 2, end: 5 },
	];
	expect(maskStretches('abcdefghij', stretches)).toBe('•••••f•••j');
});

test('every kind is found in one text', () => {
	const text =
		'943 476 5919, jo@x.org, 07700 900123, LS1 1AA, born 12 March 1985, aged 94, https://x.org/LS11AA';
	const found = findIdentifiers(text, nothing).map(
		({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
	);
	expect(found.sort()).toEqual([
		'birth-date 12 March 1985',
		'email jo@x.org',
		'great-age 94',
		'nhs-number 943 476 5919',
		'phone 07700 900123',
		'postcode LS1 1AA',
	]);
});

test('a text without figures and without @ has no identifiers', () => {
	expect(findIdentifiers('Nobody is named here.', nothing)).toEqual([]);
});
