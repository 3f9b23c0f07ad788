import { expect, test } from 'vitest';
import { NO_ANSWERS, readWardAnswers, type WardAnswers, writeWardAnswers } from './ward-answers.ts';

const options = { patients: ['language'], changes: ['listen'] };

test('answers are read from the address that they were written to', () => {
	const answers: WardAnswers = {
		patients: 'language',
		change: 'listen',
		words: 'no interpreter & no leaflet',
		time: 'half-hour',
	};
	expect(readWardAnswers(writeWardAnswers(answers), options)).toEqual({
		answers,
		isAnswered: true,
		unknown: [],
	});
	const none = writeWardAnswers(NO_ANSWERS);
	expect(readWardAnswers(none, options)).toEqual({
		answers: NO_ANSWERS,
		isAnswered: true,
		unknown: [],
	});
});

test('parts of an address that mean nothing are listed, and the rest apply', () => {
	const query = '?patients=gone&change=listen&time=week&ward=a&words=';
	expect(readWardAnswers(query, options)).toEqual({
		answers: { ...NO_ANSWERS, change: 'listen' },
		isAnswered: true,
		unknown: ['patients=gone', 'time=week', 'ward=a'],
	});
});

test('of two answers to a question the first that is offered counts, and the others are listed', () => {
	const query = '?patients=gone&patients=language&patients=all&words=a&words=b&time=hour&time=more';
	expect(readWardAnswers(query, { ...options, patients: ['language', 'all'] })).toEqual({
		answers: { ...NO_ANSWERS, patients: 'language', words: 'a', time: 'hour' },
		isAnswered: true,
		unknown: ['patients=gone', 'patients=all', 'words=b', 'time=more'],
	});
});

test.each(['', '?patients=gone', '?ward=a', '?words='])(
	'an address without an answer that is offered is not answered: %j',
	(query) => {
		expect(readWardAnswers(query, options)).toMatchObject({
			answers: NO_ANSWERS,
			isAnswered: false,
		});
	},
);
