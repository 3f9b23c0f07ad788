import { expect, test } from 'vitest';
import { folderOf, idsAbove } from './page-place.ts';

test('an entry is in the folder named in its id', () => {
	expect(folderOf('tools', 'clock')).toBe('tools');
	expect(folderOf('pages', 'context/law/act')).toBe('pages/context/law');
});

test('the parents of an id are the shorter ids that it starts with', () => {
	expect(idsAbove('a')).toEqual([]);
	expect(idsAbove('a/b/c')).toEqual(['a', 'a/b']);
});
