import { describe, expect, test } from 'vitest';
import { advice, paths, wrong } from '../changed-example.ts';

describe('a driver', () => {
	const primary = { level: 'primary', parents: undefined, strength: undefined };

	test('that is primary has a lens and no parents', () => {
		expect(wrong('drivers', { ...primary, lens: 'systemic' })).toEqual([]);
		expect(wrong('drivers', primary)).toEqual(['lens: missing']);
		expect(advice('drivers', { level: 'primary', lens: 'systemic' })).toEqual([
			'parents: only a secondary driver has it',
			'strength: only a secondary driver has it',
		]);
	});

	test('that is secondary has at least one parent and no lens', () => {
		expect(wrong('drivers', { parents: undefined, strength: undefined })).toEqual([
			'parents: missing',
		]);
		expect(paths('drivers', { parents: [], strength: undefined })).toEqual(['parents']);
		expect(advice('drivers', { lens: 'systemic' })).toEqual([
			'lens: only a primary driver has it: a secondary driver takes the lens of its parents',
		]);
	});

	test('has a strength only for its own parents', () => {
		expect(advice('drivers', { strength: { 'driver-c': 'weak' } })).toEqual([
			'strength.driver-c: one of the ids in `parents`',
		]);
		expect(paths('drivers', { strength: { 'driver-a': 'fair' } })).toEqual(['strength.driver-a']);
		expect(paths('drivers', { strength: { 'Driver A': 'weak' } })).toEqual(['strength.Driver A']);
		expect(wrong('drivers', { strength: undefined })).toEqual([]);
	});

	test('with an unknown level is not also blamed for its lens or its parents', () => {
		expect(paths('drivers', { level: 'tertiary', parents: undefined })).toEqual(['level']);
		expect(paths('drivers', { level: 'tertiary', lens: 'systemic' })).toEqual(['level']);
	});

	test('with a list of parents or strengths that cannot be read has that one fault', () => {
		expect(paths('drivers', { parents: 'driver-a', strength: undefined })).toEqual(['parents']);
		for (const strength of [null, 'strong', 3])
			expect(paths('drivers', { strength })).toEqual(['strength']);
	});

	test.each([
		['secondary', { pcref: undefined, notPublished: ['pcref'] }],
		['primary', { ...primary, lens: 'systemic', pcref: undefined, notPublished: ['pcref'] }],
		['unknown', { level: undefined, pcref: undefined, notPublished: ['level', 'pcref'] }],
	])('of level %s can’t call a value its own reading that it does not have', (_, changes) => {
		expect(paths('drivers', changes)).toEqual(['inferred.0']);
	});
});
