import { expect, test } from 'vitest';
import { addressInPath, checklistFor, guidePath, linksInPath, pathTitle } from './guide-path.ts';
import { ids, sampleModel } from './sample.ts';

const model = sampleModel({
	guides: {
		third: { track: 'onboarding', order: 3, audience: ['ward-leader', 'carer'] },
		first: { track: 'onboarding', order: 1, audience: ['ward-leader'] },
		second: { track: 'onboarding', order: 2 },
		apart: { track: 'measurement', order: 1, audience: ['carer'] },
	},
});
const path = guidePath('carer', model);

test('a role’s path has the steps of taking part for it or for nobody in particular, and everyone’s path has all', () => {
	expect(ids(path.steps)).toEqual(['second', 'third']);
	expect(ids(guidePath('everyone', model).steps)).toEqual(['first', 'second', 'third']);
	expect(ids(guidePath('qi-coach', model).steps)).toEqual(['second']);
});

test('a step of a path has an address in it, any other its own address', () => {
	const [first, second] = guidePath('everyone', model).steps;
	expect(second && addressInPath(path, second)).toBe('/guides/for/carer/steps/second/');
	expect(first && addressInPath(path, first)).toBe('/guides/first/');
	expect(second && addressInPath(undefined, second)).toBe('/guides/second/');
});

test('a checklist has what the role does alone and with everyone, and the number of tasks for others', () => {
	const checklist = [
		{ id: 'a', text: 'A.', audience: ['carer' as const] },
		{ id: 'b', text: 'B.' },
		{ id: 'c', text: 'C.', audience: ['ward-leader' as const] },
		{ id: 'd', text: 'D.', audience: [] },
	];
	const { own, shared, others } = checklistFor('carer', checklist);
	expect([own.map(({ id }) => id), shared.map(({ id }) => id), others]).toEqual([
		['a'],
		['b', 'd'],
		1,
	]);
	expect(checklistFor('everyone', checklist)).toEqual({ own: [], shared: checklist, others: 0 });
	expect(checklistFor('carer', undefined)).toEqual({ own: [], shared: [], others: 0 });
});

test('links of a text to steps of the path lead to the path, with their anchors, and others are unchanged', () => {
	const text = (second: string, anchored: string) =>
		`<a href="${second}">2</a> <a href="${anchored}">3</a> <a href="/base/guides/first/">1</a> <a href="https://a.example/guides/second/">x</a>`;
	expect(linksInPath(text('/base/guides/second/', '/base/guides/third/#why'), path, '/base/')).toBe(
		text('/base/guides/for/carer/steps/second/', '/base/guides/for/carer/steps/third/#why'),
	);
});

test('a path is named by its role', () => {
	expect(pathTitle({ role: 'ward-leader' })).toBe('Your steps: ward leader');
	expect(pathTitle({ role: 'everyone' })).toBe('All steps, for everyone');
});
