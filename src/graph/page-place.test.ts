import { expect, test } from 'vitest';
import { idsAbove, pageFolder } from './page-place.ts';

test('an entry is in the folder named in its id', () => {
	expect(pageFolder('tools', 'clock')).toBe('tools');
	expect(pageFolder('pages', 'context/law/act')).toBe('pages/context/law');
});

test('the parents of an id are the shorter ids that it starts with', () => {
	expect(idsAbove('a')).toEqual([]);
	expect(idsAbove('a/b/c')).toEqual(['a', 'a/b']);
});
