import { expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import { readyQuestions } from './guide-readiness.ts';
import { readinessResult } from './readiness-result.ts';

test('the questions of all steps come in the order of the steps, each with the step that helps', () => {
	const { items } = sampleModel({
		guides: {
			second: {
				track: 'onboarding',
				order: 2,
				ready: [{ id: 'time', question: 'Is there time?', missing: 'Time' }],
			},
			between: { track: 'onboarding', order: 3 },
			first: {
				track: 'onboarding',
				order: 1,
				ready: [
					{ id: 'lead', question: 'Is there a lead?', missing: 'A lead' },
					{ id: 'time', question: 'Have you a day?', missing: 'A day' },
				],
			},
		},
	});
	expect(readyQuestions(items('guides')).map(({ id, step }) => [id, step.id])).toEqual([
		['first#lead', 'first'],
		['first#time', 'first'],
		['second#time', 'second'],
	]);
});

test('everything not answered with yes is missing, and “don’t know” is shown as such', () => {
	expect(readinessResult(['yes', 'not-yet', undefined, 'unsure'])).toEqual({
		missing: [
			{ index: 1, note: '' },
			{ index: 2, note: 'not answered' },
			{ index: 3, note: 'find out' },
		],
		words: '3 of 4 things are missing, or not known to be there.',
	});
	expect(readinessResult(['not-yet', 'yes']).words).toBe(
		'1 of 2 things is missing, or not known to be there.',
	);
});

test('if every answer is yes, nothing is missing', () => {
	expect(readinessResult(['yes', 'yes'])).toEqual({
		missing: [],
		words: 'Nothing is missing. You are ready to start.',
	});
});
