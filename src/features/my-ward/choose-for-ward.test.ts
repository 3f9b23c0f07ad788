import { expect, test } from 'vitest';
import { createFacetFilter } from '../idea-library/facet-filter.ts';
import type { IdeaIndex, IdeaRow } from '../idea-library/idea-index.ts';
import { chooseForWard } from './choose-for-ward.ts';
import { NO_ANSWERS, type WardAnswers } from './ward-answers.ts';
import { answerInWords, reasons } from './ward-words.ts';

const row = (id: string, has: IdeaRow['has'], more: Partial<IdeaRow> = {}): IdeaRow => ({
	id,
	title: id,
	has,
	evidence: 0,
	effort: 0,
	minutes: 0,
	reading: [],
	reviewed: '',
	...more,
});
const index: IdeaIndex = {
	values: { population: ['language', 'older', 'all'], driver: ['listen', 'share'] },
	ideas: [
		row('leaflet', [[0], [0]], { minutes: 20 }),
		row('tree', [[2], [1]], { minutes: 60, evidence: 3 }),
		row('bell', [[1], [0]]),
		row('form', [[0], [1]], { evidence: 1 }),
	],
};
const filter = createFacetFilter(index);
const ids = (answers: Partial<WardAnswers>, worded?: number[]) => {
	const { fits, nearest, unpublished } = chooseForWard(
		filter,
		{ ...NO_ANSWERS, ...answers },
		worded,
	);
	const named = (matches: typeof fits) => matches.map(({ number }) => index.ideas[number]?.id);
	return { fits: named(fits), nearest: named(nearest), unpublished };
};

test('ideas that name the patients come before those for everyone, and others are left out', () => {
	expect(ids({ patients: 'language' }).fits).toEqual(['leaflet', 'form', 'tree']);
	expect(ids({ patients: 'older', change: 'listen' }).fits).toEqual(['bell']);
});

test('an idea whose sheet takes longer than there is time does not fit; one without a sheet may', () => {
	expect(ids({ patients: 'language', time: 'half-hour' }).fits).toEqual(['leaflet', 'form']);
	expect(ids({ change: 'share', time: 'half-hour' }).fits).toEqual(['form']);
});

test('where no idea meets every answer, those that meet some are named, and what nobody published', () => {
	expect(ids({ patients: 'older', change: 'share' })).toEqual({
		fits: ['tree'],
		nearest: [],
		unpublished: [],
	});
	expect(ids({ patients: 'older', words: 'somali' }, [])).toEqual({
		fits: [],
		nearest: ['bell', 'tree'],
		unpublished: ['words'],
	});
	expect(ids({ words: 'somali' }, [])).toEqual({ fits: [], nearest: [], unpublished: ['words'] });
});

test('with no answer at all the ideas with the strongest evidence come first', () => {
	expect(ids({}).fits).toEqual(['tree', 'leaflet', 'form']);
});

const labels = { patients: 'People who use another language', change: 'Listen' };
const answers = { ...NO_ANSWERS, patients: 'language', words: 'somali' };

test('the answer says plainly that nobody has published an idea', () => {
	const none = chooseForWard(filter, answers, []);
	expect(answerInWords(none, answers, labels)).toEqual({
		title: 'Nobody has published this',
		text: 'Nobody has published a change idea about “somali”. The ideas below come nearest. You can still start: see how below.',
	});
});

test('the answer tells ideas for everyone from ideas for some in particular', () => {
	const only = createFacetFilter({ ...index, ideas: [row('tree', [[2], [1]])] });
	const choice = chooseForWard(only, { ...NO_ANSWERS, patients: 'language' });
	expect(answerInWords(choice, answers, labels)).toEqual({
		title: '1 idea for your ward',
		text: 'Nobody has published a change idea for people who use another language in particular.',
	});
});

test('each idea comes with its reasons, and our reading is marked as such', () => {
	const [first] = chooseForWard(filter, { ...NO_ANSWERS, patients: 'language' }).fits;
	if (!first) throw new Error('Expected an idea');
	const readings = { patients: true, change: false };
	expect(reasons(first, { evidence: 0, minutes: 20 }, { answers, labels, readings })).toEqual([
		'It is for people who use another language (our reading).',
		'The sheet to start with takes about 20 minutes, as we estimate.',
		'Evidence 1 of 5: No result published.',
	]);
});
