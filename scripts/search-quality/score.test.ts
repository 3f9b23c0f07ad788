import { expect, test } from 'vitest';
import { isAnswered, placeOfAnswer, score } from './score.ts';

const asked = (answers: string[], shown: string[]) => ({
	kind: 'lay',
	question: 'q',
	answers,
	shown,
	status: '',
});

test('a question is answered by one of the first three links', () => {
	expect(isAnswered(asked(['/a/'], ['/x/', '/y/', '/a/']))).toBe(true);
	expect(isAnswered(asked(['/a/'], ['/x/', '/y/', '/z/', '/a/']))).toBe(false);
	expect(placeOfAnswer(asked(['/facts/compared/*'], ['/facts/compared/x/']))).toBe(1);
});

test('a question about what the site does not have is answered by nothing', () => {
	expect(isAnswered(asked([], []))).toBe(true);
	expect(isAnswered(asked([], ['/x/']))).toBe(false);
});

test('places are averaged over the questions that have an answer', () => {
	expect(
		score([asked(['/a/'], ['/a/']), asked(['/a/'], ['/x/', '/a/']), asked([], ['/x/'])]),
	).toEqual({ questions: 3, first: 1, topThree: 2, meanReciprocalRank: 0.75, falseAnswers: 1 });
});
