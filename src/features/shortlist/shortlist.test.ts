import { expect, test } from 'vitest';
import { listNotes } from './list-notes.ts';
import { MOST_KEPT, readKept, withIdeas, writeShortlistAddress } from './shortlist.ts';
import { readShortlistAddress } from './shortlist-address.ts';

const many = Array.from({ length: MOST_KEPT + 1 }, (_, number) => `idea-${number}`);

test('a shortlist is read from the address that it was written to', () => {
	const ids = ['quiet-hour', 'ward/leaflet'];
	expect(readShortlistAddress(writeShortlistAddress(ids))).toEqual({
		ids,
		beyond: [],
		unknown: [],
	});
});

test('an address without ideas names none, an empty list names an empty one', () => {
	expect(readShortlistAddress('').ids).toBeUndefined();
	expect(readShortlistAddress('?ideas=').ids).toEqual([]);
	expect(writeShortlistAddress([])).toBe('');
});

test('anything other than an id is reported and left out', () => {
	expect(readShortlistAddress('?ideas=a,../b,<b>,a&size=big&x')).toEqual({
		ids: ['a'],
		beyond: [],
		unknown: ['../b', '<b>', 'size=big', 'x'],
	});
});

test('an idea is compared once, however often the address names it', () => {
	expect(readShortlistAddress('?ideas=a,b&ideas=b,c,a')).toEqual({
		ids: ['a', 'b', 'c'],
		beyond: [],
		unknown: [],
	});
});

test('ideas beyond the limit for a comparison are reported and left out', () => {
	const half = MOST_KEPT / 2;
	const query = `?ideas=${many.slice(0, half).join(',')}&ideas=${many.slice(half).join(',')}`;
	expect(readShortlistAddress(query)).toEqual({
		ids: many.slice(0, MOST_KEPT),
		beyond: [many.at(-1)],
		unknown: [],
	});
	expect(withIdeas(many.slice(1), ['one-more'])).toEqual(many.slice(1));
});

test.each([null, '', 'no JSON', '{"a":1}', '"a"', '[1,null,"A B"]'])(
	'what another program left in the browser is no shortlist: %j',
	(text) => {
		expect(readKept(text)).toEqual([]);
	},
);

test('an idea is kept once', () => {
	expect(readKept('["a","b","a"]')).toEqual(['a', 'b']);
	expect(withIdeas(['a'], ['b', 'a'])).toEqual(['a', 'b']);
});

test('a note lists what was left out by its cause, and ideas that are gone by their ids', () => {
	const none = { unknown: [], beyond: [], gone: [], failed: [], isReadInFull: true };
	expect(listNotes(none)).toEqual([]);
	expect(listNotes({ ...none, gone: ['quiet-hour'] })).toEqual([
		'This idea is not on this site, or no longer: quiet-hour.',
	]);
	expect(listNotes({ ...none, beyond: ['lamp', 'bell'] })).toEqual([
		'No more than 20 ideas can be compared. These were left out: lamp, bell.',
	]);
	expect(listNotes({ ...none, unknown: ['size=big'], isReadInFull: false })).toEqual([
		'Anything in the address that means nothing here was left out: size=big.',
		'Part of the list that this browser kept could not be read and was left out. An older version of this site may have written it.',
	]);
});
