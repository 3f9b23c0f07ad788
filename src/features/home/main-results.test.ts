import { expect, test } from 'vitest';
import { ids, sampleModel } from '../../graph/sample.ts';
import { mainResults } from './main-results.ts';

const mention = (...facts: string[]) => facts.map((id) => ({ collection: 'facts', id }));

function resultsOf(entries: Parameters<typeof sampleModel>[0]) {
	const model = sampleModel(entries, { programme: 'a' });
	const programme = model.item('programmes', 'a');
	return programme ? ids(mainResults(programme, model)) : undefined;
}

const wards = { value: 5, unit: 'wards' };
const staff = { value: 20, unit: 'percent', population: 'Staff' };
const patients = { value: 75, unit: 'percent', population: 'Patients' };

test('shares that the programme’s page mentions come before sizes, and each group of people before a second of one', () => {
	expect(
		resultsOf({
			programmes: { a: { mentions: mention('wards', 'staff-1', 'staff-2', 'patients') } },
			facts: { wards, 'staff-1': staff, 'staff-2': staff, patients },
		}),
	).toEqual(['staff-1', 'patients', 'staff-2', 'wards']);
});

test('results of the programme’s change ideas come next, those of another programme never', () => {
	expect(
		resultsOf({
			programmes: { a: { mentions: mention('staff') }, b: {} },
			drivers: { one: { programme: 'a' }, two: { programme: 'b' } },
			'change-ideas': {
				x: { drivers: ['one'], results: [{ text: 'Better', fact: 'idea' }] },
				y: { drivers: ['two'], results: [{ text: 'Better', fact: 'other' }] },
			},
			facts: { staff, idea: patients, other: patients },
		}),
	).toEqual(['staff', 'idea']);
});

test('a programme without results shows its size, and a figure without a value is left out', () => {
	expect(
		resultsOf({
			programmes: { a: { sites: { declared: 'wards', pilot: 'unknown' } } },
			facts: { wards, unknown: { unit: 'wards' } },
		}),
	).toEqual(['wards']);
});

test('there are four at most, each once, and none for a programme that tells of none', () => {
	const facts = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, staff]));
	const told = { a: { mentions: mention('a', 'b', 'b', 'c', 'd', 'e') } };
	expect(resultsOf({ programmes: told, facts })).toEqual(['a', 'b', 'c', 'd']);
	expect(resultsOf({ programmes: { a: {} } })).toEqual([]);
});
