import { expect, test } from 'vitest';
import { type ListTroubles, listNotes, NO_IDEAS } from './list-notes.ts';

const NONE: ListTroubles = { unknown: [], beyond: [], gone: [], failed: [], isReadInFull: true };
const notes = (troubles: Partial<ListTroubles>) => listNotes({ ...NONE, ...troubles });

test('a list that is shown in full has no note, and one without ideas says so', () => {
	expect(notes({})).toEqual([]);
	expect(NO_IDEAS).toMatch(/no change idea/);
});

test.each<[Partial<ListTroubles>, RegExp]>([
	[{ beyond: ['a'] }, /This one was.*a/s],
	[{ beyond: ['a', 'b'] }, /These were.*a, b/s],
	[{ gone: ['a'] }, /^This idea is.*a/s],
	[{ gone: ['a', 'b'] }, /^These ideas are.*a, b/s],
	[{ failed: ['a', 'b'] }, /could not be loaded: a, b\. Reload the page to try again\.$/],
	[{ isReadInFull: false }, /\S/],
	[{ unknown: ['%%'] }, /%%/],
])('of %j it says so', (troubles, words) => {
	expect(notes(troubles)).toEqual([expect.stringMatching(words)]);
});
