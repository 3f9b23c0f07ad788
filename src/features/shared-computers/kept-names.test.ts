import { expect, test } from 'vitest';
import { keptNames } from './kept-names.ts';

test('a site that has its host to itself owns all that is kept there', () => {
	expect(keptNames(['/shortlist', 'older'], '/')).toEqual(['/shortlist', 'older']);
});

test('a site below a path leaves alone what its neighbours keep', () => {
	const names = ['/quality/shortlist', '/quality-two/shortlist', '/shortlist', 'other'];
	expect(keptNames(names, '/quality/')).toEqual(['/quality/shortlist']);
});
