import { describe, expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import type { WardMatch } from './choose-for-ward.ts';
import { NO_ANSWERS } from './ward-answers.ts';
import { wardPage, wardPatients } from './ward-pages.ts';
import { answerInWords, reasons, timeInWords } from './ward-words.ts';

const labels = { patients: 'Older adults', change: 'Rights' };
const answers = { ...NO_ANSWERS, words: 'leaflet' };
const OPEN: WardMatch = {
	number: 0,
	patients: 'open',
	change: 'open',
	words: 'open',
	time: 'yes',
};

describe('why an idea is named', () => {
	const said = (match: Partial<WardMatch>, reading = false) =>
		reasons(
			{ ...OPEN, ...match },
			{ evidence: 1, minutes: 20 },
			{ answers, labels, readings: { patients: reading, change: reading } },
		);

	test('is nothing but its time and evidence where no question was answered', () => {
		expect(said({})).toEqual([
			'The sheet to start with takes about 20 minutes, as we estimate.',
			'Evidence 2 of 5: Result published, numbers not given.',
		]);
	});

	test.each<[Partial<WardMatch>, string]>([
		[{ patients: 'named' }, 'It is for older adults.'],
		[{ patients: 'everyone' }, 'It is for everyone on the ward.'],
		[{ patients: 'no' }, 'No source says that it is for older adults.'],
		[{ change: 'yes' }, 'It is about “Rights”.'],
		[{ change: 'no' }, 'It is not about “Rights”.'],
		[{ words: 'yes' }, 'It is about “leaflet”.'],
		[{ words: 'no' }, 'It does not mention “leaflet”.'],
	])('of %j is: %s', (match, words) => {
		expect(said(match)[0]).toBe(words);
		expect(said(match)).toHaveLength(3);
	});

	test('says what is our reading', () => {
		expect(said({ patients: 'named', change: 'yes' }, true).slice(0, 2)).toEqual([
			'It is for older adults (our reading).',
			'It is about “Rights” (our reading).',
		]);
		expect(said({ patients: 'everyone' }, true)[0]).toBe(
			'It is for everyone on the ward (our reading).',
		);
	});
});

test('the time is that of a sheet, and an idea without one says that nobody has published it', () => {
	expect(timeInWords('unknown', 0)).toBe('Nobody has published how long it takes.');
	expect(timeInWords('no', 60)).toBe(
		'It takes longer than you have: the sheet to start with takes about 60 minutes, as we estimate.',
	);
});

describe('the answer', () => {
	const answer = (choice: Partial<Parameters<typeof answerInWords>[0]>) =>
		answerInWords({ fits: [], nearest: [], unpublished: [], ...choice }, answers, labels);

	test('counts the ideas that fit', () => {
		expect(answer({ fits: [OPEN] })).toEqual({ title: '1 idea for your ward', text: '' });
		expect(answer({ fits: [OPEN, OPEN] }).title).toBe('2 ideas for your ward');
	});

	test('says what nobody has published', () => {
		expect(answer({ fits: [OPEN], unpublished: ['patients'] }).text).toBe(
			'Nobody has published a change idea for older adults in particular.',
		);
		expect(answer({ nearest: [OPEN], unpublished: ['words', 'change'] })).toEqual({
			title: 'Nobody has published this',
			text: 'Nobody has published a change idea about “leaflet” and about “Rights”. The ideas below come nearest. You can still start: see how below.',
		});
	});

	test('says that no idea has everything, and how to start all the same', () => {
		expect(answer({}).text).toBe(
			'No published idea has all that you asked for. You can still start: see how below.',
		);
	});
});

test('every kind of patient but everyone has a page', () => {
	const patients = wardPatients(sampleModel({}));
	expect(patients.length).toBeGreaterThan(1);
	expect(patients.map(({ id }) => id)).not.toContain('all');
	expect(wardPage('dementia')).toBe('/change-ideas/by/ward/dementia/');
});
