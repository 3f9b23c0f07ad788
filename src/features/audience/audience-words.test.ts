import { expect, test } from 'vitest';
import { audienceInWords } from './audience-words.ts';

test('the first of a list has a capital letter, an acronym keeps its own', () => {
	expect(audienceInWords(['ward-leader', 'carer', 'qi-coach'])).toBe(
		'Ward leader, carer and QI coach',
	);
});
