import { describe, expect, test } from 'vitest';
import { findWordings } from './find-wordings.ts';
import { WORDINGS } from './index.ts';
import { GUIDES } from './wording.ts';

describe('what to write', () => {
	const quoted = WORDINGS.flatMap(({ words, write }) =>
		[...write.matchAll(/“([^”]*)”/g)].map((match) => ({ words, advice: match[1] as string })),
	);

	test.each(quoted)('instead of $words, “$advice”, is not a wording to avoid', ({ advice }) => {
		expect(findWordings(advice)).toEqual([]);
	});
});

test('every guide has a publisher', () => {
	const cited = new Set(WORDINGS.map(({ guide }) => guide));
	expect(Object.values(GUIDES).filter((guide) => !cited.has(guide))).toEqual([]);
});
