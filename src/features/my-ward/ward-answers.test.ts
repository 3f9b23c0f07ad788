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
	expect(readWardAnswers(writeWardAnswers(answers), options)).toEqual({ answers, unknown: [] });
	const none = writeWardAnswers(NO_ANSWERS);
	expect(readWardAnswers(none, options)).toEqual({ answers: NO_ANSWERS, unknown: [] });
});

test('parts of an address that mean nothing are listed, and the rest apply', () => {
	const query = '?patients=gone&change=listen&time=week&ward=a&words=';
	expect(readWardAnswers(query, options)).toEqual({
		answers: { ...NO_ANSWERS, change: 'listen' },
		unknown: ['patients=gone', 'time=week', 'ward=a'],
	});
});
