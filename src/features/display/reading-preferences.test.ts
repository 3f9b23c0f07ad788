import { expect, test } from 'vitest';
import { readPreferences, withPreference } from './reading-preferences.ts';

test('what a reader chose comes back', () => {
	const preferences = { size: 'larger', calm: 'yes' };
	expect(readPreferences(JSON.stringify(preferences))).toEqual(preferences);
});

test.each([
	['nothing', null],
	['words that are not JSON', 'large'],
	['a number', '7'],
	['nothing at all', 'null'],
	['an unknown preference', '{"colour":"red"}'],
	['an unknown value', '{"size":"huge"}'],
	['a value that every object has', '{"size":"toString"}'],
	['a value that is not text', '{"size":["large"]}'],
])('a browser that kept %s leaves everything as usual', (_, kept) => {
	expect(readPreferences(kept)).toEqual({});
});

test('a preference is changed alone, and can be made usual again', () => {
	const preferences = withPreference({ font: 'lexend', size: 'large' }, 'size', 'largest');
	expect(preferences).toEqual({ font: 'lexend', size: 'largest' });
	expect(withPreference(preferences, 'size', undefined)).toEqual({ font: 'lexend' });
});
