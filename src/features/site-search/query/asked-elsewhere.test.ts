import { expect, test } from 'vitest';
import { askedElsewhere } from './asked-elsewhere.ts';

test.each([
	['visiting hours', 'visiting hours'],
	['are there any jobs going', 'jobs'],
	['ward phone number', 'phone number'],
	['is there a bed available tonight', 'bed available'],
	['cancel my appointment', 'cancel my appointment'],
	['bank shifts this week', 'bank shifts'],
	['how to become a nurse', 'become a nurse'],
])('%s is asked of a hospital', (query, words) => {
	expect(askedElsewhere(query)).toBe(words);
});

test.each([
	'lived experience job description',
	'quality visit',
	'number needed',
	'home visit',
	'agency nurse training',
	'become a critical friend',
	'section 17 leave',
])('%s is asked of this site', (query) => {
	expect(askedElsewhere(query)).toBeUndefined();
});
