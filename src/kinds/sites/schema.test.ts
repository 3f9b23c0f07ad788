import { expect, test } from 'vitest';
import { advice, paths, wrong } from '../changed-example.ts';

test('a site states the certainty of its cohort if and only if it has one', () => {
	expect(wrong('sites', { cohortCertainty: undefined })).toEqual(['cohortCertainty: missing']);
	expect(advice('sites', { cohort: undefined })).toEqual([
		'cohortCertainty: it goes with `cohort`, which is not given',
	]);
	expect(wrong('sites', { cohort: undefined, cohortCertainty: undefined })).toEqual([]);
});

test('a site may state the certainty of its organisation if it has one', () => {
	expect(wrong('sites', { organisationCertainty: undefined })).toEqual([]);
	expect(paths('sites', { organisationCertainty: 'likely' })).toEqual(['organisationCertainty']);
	expect(advice('sites', { organisation: undefined })).toEqual([
		'organisationCertainty: it goes with `organisation`, which is not given',
	]);
});
