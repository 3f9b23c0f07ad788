import { expect, test } from 'vitest';
import { folderOf, idsAbove } from './page-place.ts';

test('an entry stands in the folder that its id names', () => {
	expect(folderOf('tools', 'clock')).toBe('tools');
	expect(folderOf('pages', 'context/law/act')).toBe('pages/context/law');
});

test('above an id stand the shorter ids that it begins with', () => {
	expect(idsAbove('a')).toEqual([]);
	expect(idsAbove('a/b/c')).toEqual(['a', 'a/b']);
});
