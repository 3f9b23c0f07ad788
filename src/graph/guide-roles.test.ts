import { expect, test } from 'vitest';
import { reservedId } from '../kinds/reserved-id.ts';
import { AUDIENCES } from '../schema/vocabulary/care.ts';
import {
	GUIDE_ROLES,
	isCopyForRole,
	isFor,
	ROLE_ADDRESSES,
	roleAddress,
	roleDescription,
	roleInSentence,
	roleLabel,
	rolePages,
	stepAddress,
	stepCopies,
} from './guide-roles.ts';
import { FIXED_ADDRESSES } from './static-pages.ts';

test('what names a role is for it and for everyone, and what names nobody is for all', () => {
	expect(isFor('carer', ['carer'])).toBe(true);
	expect(isFor('carer', ['ward-leader'])).toBe(false);
	expect(isFor('everyone', ['ward-leader'])).toBe(true);
	expect(isFor('carer', [])).toBe(true);
	expect(isFor('carer', undefined)).toBe(true);
});

test('a role keeps its acronym within a sentence', () => {
	expect(roleInSentence('ward-leader')).toBe('ward leader');
	expect(roleInSentence('qi-coach')).toBe('QI coach');
});

test('everyone is a role with words of its own', () => {
	expect([roleLabel('everyone'), roleInSentence('everyone')]).toEqual(['Everyone', 'everyone']);
	expect(roleDescription('everyone')).toBe('All steps, in one list.');
	expect(roleDescription('carer')).toBe(AUDIENCES.carer.description);
});

test('each role has a page of each route for roles', () => {
	expect(rolePages().map(({ params }) => params.role)).toEqual([...GUIDE_ROLES]);
	expect(rolePages().map(({ props }) => props.role)).toEqual([...GUIDE_ROLES]);
});

test('no entry can have the address of a path, and every site has all paths', () => {
	for (const role of GUIDE_ROLES)
		expect(reservedId('guides', roleAddress(role).slice('/guides/'.length, -1))).toBeDefined();
	expect(FIXED_ADDRESSES).toEqual(expect.arrayContaining([...ROLE_ADDRESSES]));
});

test('a step in the path of a role is a copy, as are its check and its plan; the path itself is not', () => {
	expect(stepAddress('everyone', 'a/b')).toBe('/guides/a/b/');
	expect(stepAddress('carer', 'a/b')).toBe('/guides/for/carer/steps/a/b/');
	expect(
		[
			'/guides/for/carer/steps/a/b/',
			'/guides/for/carer/check/',
			'/guides/for/carer/',
			'/guides/for/everyone/check/',
			'/guides/a/',
		].map(isCopyForRole),
	).toEqual([true, true, false, false, false]);
});

test('a step has a copy in the path of each of its roles', () => {
	expect(stepCopies('a', { track: 'onboarding', audience: ['carer', 'programme-team'] })).toEqual([
		'/guides/for/carer/steps/a/',
	]);
	expect(stepCopies('a', { track: 'onboarding' })).toHaveLength(GUIDE_ROLES.length - 1);
	expect(stepCopies('a', { track: 'measurement', audience: ['carer'] })).toEqual([]);
});
