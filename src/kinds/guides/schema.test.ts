import { expect, test } from 'vitest';
import { advice, firstExample, paths } from '../changed-example.ts';

test('the checklist items of a guide have unique ids', () => {
	const item = firstExample('guides', 'checklist');
	expect(advice('guides', { checklist: [item, { ...item, text: 'Again.' }] })).toEqual([
		'checklist.1.id: an id that nothing else on this checklist has',
	]);
});

test('the questions of a guide have unique ids, and its weeks don’t end before they start', () => {
	const question = firstExample('guides', 'ready');
	expect(advice('guides', { ready: [question, { ...question, question: 'Again?' }] })).toEqual([
		'ready.1.id: an id that no other question of this step has',
	]);
	const weeks = { stage: 'Begin', from: 3, to: 3 };
	expect(paths('guides', { weeks })).toEqual([]);
	expect(advice('guides', { weeks: { ...weeks, to: 2 } })).toEqual([
		'weeks.to: the week it begins in (3) or a later one',
	]);
	expect(paths('guides', { weeks: { ...weeks, from: 0 } })).toEqual(['weeks.from']);
});

test('a list or a week that cannot be read has that one fault', () => {
	expect(paths('guides', { checklist: 'meet' })).toEqual(['checklist']);
	expect(paths('guides', { checklist: [null, null] })).toEqual(['checklist.0', 'checklist.1']);
	expect(paths('guides', { weeks: 'two' })).toEqual(['weeks']);
	expect(paths('guides', { weeks: { stage: 'Begin', from: '3', to: 2 } })).toEqual(['weeks.from']);
	expect(paths('guides', { weeks: { stage: 'Begin', from: 3, to: '2' } })).toEqual(['weeks.to']);
	expect(paths('guides', { weeks: { stage: 'Begin', from: 9, to: '10' } })).toEqual(['weeks.to']);
});

test('a plan ends within ten years', () => {
	const weeks = (to: number) => paths('guides', { weeks: { stage: 'Begin', from: 1, to } });
	expect([weeks(520), weeks(521)]).toEqual([[], ['weeks.to']]);
});
