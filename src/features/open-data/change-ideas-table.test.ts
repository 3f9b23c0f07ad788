import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import { changeIdeasTable, factsTable } from './tables.ts';

/** Reads a table with a parser that others wrote. */
const read = (table: string): unknown => parse(table, { columns: true, bom: true });

const model = sampleModel({
	facts: {
		fewer: {
			statement: 'Fewer waited',
			value: 12,
			unit: 'percent',
			bound: 'about',
			asOf: '2025-04',
			population: 'All wards',
			site: 'one',
			numerator: 3,
			denominator: 25,
			series: { id: 'waits', group: 'Ward A' },
			doNotCompare: 'Counted otherwise since.',
			notPublished: ['period', 'population'],
			sources: ['report', 'letter'],
			reviewed: '2026-01-05',
		},
		plain: { statement: 'Wards', value: 40 },
		gap: { statement: 'Costs', unit: 'pounds' },
	},
	'change-ideas': {
		bell: {
			title: 'A bell',
			summary: 'Ring it.',
			status: 'stopped',
			drivers: ['listen', 'answer'],
			serviceTypes: ['adult-acute', 'older-adult'],
			populations: ['older', 'young'],
			pcref: ['leading', 'learning'],
			tools: ['log', 'form'],
			inferred: ['drivers', 'pcref'],
			adoptions: [{ site: 'one' }, { site: 'two' }],
			notPublished: ['effort', 'results'],
			sources: ['report', 'letter'],
			reviewed: '2026-01-05',
		},
		lamp: { title: 'A lamp' },
	},
});

const documentOf = (collection: 'change-ideas' | 'facts', id: string) => ({
	id,
	collection,
	page: `https://site.example/${id}/`,
});

test('what an idea says is under the name that says what it is, several values in one cell', () => {
	const ideas = model.items('change-ideas').map((item) => ({
		item,
		document: {
			...documentOf('change-ideas', item.id),
			...(item.id === 'bell'
				? {
						limitations: 'Loud at night.',
						results: [
							{ text: 'It helped.', fact: 'fewer' },
							{ text: 'It cost.', fact: 'gap' },
							{ text: 'It grew.', fact: 'plain' },
							{ text: 'It is gone.', fact: 'gone' },
						],
					}
				: { limitations: 7 }),
		},
	}));
	expect(read(changeIdeasTable(ideas, model))).toEqual([
		{
			id: 'bell',
			title: 'A bell',
			summary: 'Ring it.',
			status: 'stopped',
			drivers: 'listen; answer',
			service_types: 'adult-acute; older-adult',
			populations: 'older; young',
			pcref: 'leading; learning',
			tools: 'log; form',
			in_our_reading: 'drivers; pcref',
			sites: 'one; two',
			results:
				'It helped. (fewer: 12 percent); It cost. (gap: not published); It grew. (plain: 40); It is gone. (gone: not published)',
			limitations: 'Loud at night.',
			not_published: 'effort; results',
			sources: 'report; letter',
			reviewed: '2026-01-05',
			page: 'https://site.example/bell/',
		},
		expect.objectContaining({
			id: 'lamp',
			title: 'A lamp',
			drivers: '',
			sites: '',
			results: '',
			limitations: '',
			page: 'https://site.example/lamp/',
		}),
	]);
});

test('what a figure says is under the name that says what it is, and a gap is empty', () => {
	const facts = model
		.items('facts')
		.map((item) => ({ item, document: documentOf('facts', item.id) }));
	const empty = {
		bound: '',
		as_of: '',
		population: '',
		site: '',
		numerator: '',
		denominator: '',
		disputed: '',
		series: '',
		group: '',
		do_not_compare: '',
		not_published: '',
		sources: '',
		reviewed: '',
	};
	expect(read(factsTable(facts))).toEqual(
		expect.arrayContaining([
			{
				id: 'fewer',
				statement: 'Fewer waited',
				value: '12',
				unit: 'percent',
				bound: 'about',
				as_of: '2025-04',
				population: 'All wards',
				site: 'one',
				numerator: '3',
				denominator: '25',
				disputed: '',
				series: 'waits',
				group: 'Ward A',
				do_not_compare: 'Counted otherwise since.',
				not_published: 'period; population',
				sources: 'report; letter',
				reviewed: '2026-01-05',
				page: 'https://site.example/fewer/',
			},
			{
				...empty,
				id: 'gap',
				statement: 'Costs',
				value: '',
				unit: 'pounds',
				page: 'https://site.example/gap/',
			},
		]),
	);
});
