import { expect, test } from 'vitest';
import { cutAtSlots, separateWords } from './slots.ts';

test('each line of text is in a slot, and ideas with as many lines look alike', () => {
	const one = separateWords({ title: 'Felt on doors', lines: ['One.', 'Two.'], isLong: true });
	const other = separateWords({ title: 'Quiet hour', lines: ['Three.', 'Four.'], isLong: true });
	expect(other.hollow).toEqual(one.hollow);
	expect(other.words).toEqual(['Quiet hour', 'Three.', 'Four.']);
	expect(cutAtSlots(`<t>${one.hollow.title}</t><t>${one.hollow.lines[1]}</t>`)).toEqual([
		'<t>',
		0,
		'</t><t>',
		2,
		'</t>',
	]);
});

test('a text of several lines has a slot for each, and an empty one has none', () => {
	const { hollow, words } = separateWords({ none: '', several: 'One.\nTwo.' });
	expect(words).toEqual(['One.', 'Two.']);
	expect(hollow.none).toBe('');
	expect(cutAtSlots(hollow.several)).toEqual(['', 0, '\n', 1, '']);
});
