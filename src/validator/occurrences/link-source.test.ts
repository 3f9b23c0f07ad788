import { expect, test } from 'vitest';
import { addressInLink } from './link-source.ts';

const findAddress = (source: string) => {
	const found = addressInLink(source, 0, source.length);
	return found && source.slice(...found);
};

test.each([
	['[words](/a/)', '/a/'],
	['![words](./a.png "title")', './a.png'],
	['[words]( </a b/> )', '/a b/'],
	['[a [b] c](/d/)', '/d/'],
	['[a \\] b](/c/)', '/c/'],
	['[a](/b_(c)/)', '/b_(c)/'],
	['[a](/b\\)/)', '/b\\)/'],
	['[a]()', ''],
])('in `%s` it is `%s`', (source, address) => {
	expect(findAddress(source)).toBe(address);
});

test.each(['[words][name]', '[words]', 'https://example.org', '[a](<b', '[a'])(
	'in `%s` it has no place of its own',
	(source) => {
		expect(findAddress(source)).toBeUndefined();
	},
);

test('brackets in words with a known end are not counted', () => {
	const source = '[`]`](/a/)';
	expect(addressInLink(source, 0, source.length, 4)).toEqual([6, 9]);
});
