import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

test.each([
	['Anhøj', 'anhoj'],
	['ŁÓDŹ', 'lodz'],
	['Straße', 'strasse'],
	['café', 'cafe'],
	['cafe\u0301', 'cafe'],
	['“ward round”', '"ward round"'],
	['patient’s', "patient's"],
	['co‑production', 'co-production'],
	['self–harm', 'self-harm'],
	['care\u200bplan', 'careplan'],
	['ｗａｒｄ', 'ward'],
])('%s is compared as %s', (text, folded) => {
	expect(foldText(text)).toBe(folded);
});
