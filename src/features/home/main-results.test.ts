import { expect, test } from 'vitest';
import { ids, sampleModel } from '../../graph/sample.ts';
import { mainResults } from './main-results.ts';

const mention = (...facts: string[]) => facts.map((id) => ({ collection: 'facts', id }));

function mainResultTexts(entries: Parameters<typeof sampleModel>[0]) {
	const model = sampleModel(entries, { programme: 'a' });
	const programme = model.item('programmes', 'a');
	return programme ? ids(mainResults(programme, model)) : undefined;
}

const wards = { value: 5, unit: 'wards' };
const staff = { value: 20, unit: 'percentage-points', population: 'Staff' };
const patients = { value: 15, unit: 'percentage-points', population: 'Patients' };

test('changes that the programme’s page mentions are shown, each group of people before a second of one', () => {
	expect(
		mainResultTexts({
			programmes: { a: { mentions: mention('wards', 'staff-1', 'staff-2', 'patients') } },
			facts: { wards, 'staff-1': staff, 'staff-2': staff, patients },
		}),
	).toEqual(['staff-1', 'patients', 'staff-2']);
});

test('a share that was measured once is no change, a rise from a before to an after is one', () => {
	expect(
		mainResultTexts({
			programmes: { a: { mentions: mention('share', 'rise', 'part') } },
			facts: {
				share: { value: 75, unit: 'percent' },
				rise: { value: 20, unit: 'percent', derived: { kind: 'relative-change', from: 5, to: 6 } },
				part: { value: 50, unit: 'percent', derived: { kind: 'percentage', from: 1, to: 2 } },
			},
		}),
	).toEqual(['rise']);
});

test('changes that the programme’s ideas report come next, those of another programme never', () => {
	expect(
		mainResultTexts({
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

test('a programme without changes shows its size, and a figure without a value is left out', () => {
	expect(
		mainResultTexts({
			programmes: { a: { sites: { declared: 'wards', pilot: 'unknown' } } },
			facts: { wards, unknown: { unit: 'wards' } },
		}),
	).toEqual(['wards']);
});

test('there are four at most, each once, and none for a programme that mentions none', () => {
	const facts = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, staff]));
	const mentioned = { a: { mentions: mention('a', 'b', 'b', 'c', 'd', 'e') } };
	expect(mainResultTexts({ programmes: mentioned, facts })).toEqual(['a', 'b', 'c', 'd']);
	expect(mainResultTexts({ programmes: { a: {} } })).toEqual([]);
});
