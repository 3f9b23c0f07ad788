import { describe, expect, test } from 'vitest';
import { firstExample, paths, wrong } from '../changed-example.ts';

describe('a change idea', () => {
	test('has at least one driver, service type, population and source', () => {
		for (const field of ['drivers', 'serviceTypes', 'populations', 'sources'])
			expect(paths('change-ideas', { [field]: [] })).toEqual([field]);
	});

	test('may have no adoption and no measure', () => {
		expect(
			paths('change-ideas', { adoptions: [], measures: [], aim: { text: 'To know.' } }),
		).toEqual([]);
	});

	test('has one measure to an id', () => {
		const measure = firstExample('change-ideas', 'measures');
		expect(paths('change-ideas', { measures: [measure, measure] })).toEqual(['measures.1.id']);
		expect(
			paths('change-ideas', { measures: [{ ...measure, id: 'Measure A' }], aim: { text: 'x' } }),
		).toEqual(['measures.0.id']);
	});

	test('keeps the data of a measure in a CSV file beside itself', () => {
		const measure = firstExample('change-ideas', 'measures');
		const data = (path: unknown) =>
			paths('change-ideas', { measures: [{ ...measure, data: path }] });
		expect(data('./some data.csv')).toEqual([]);
		for (const path of [
			'data.csv',
			'../data.csv',
			'./a/b.csv',
			'/data.csv',
			'./data.xlsx',
			'./.csv/',
			3,
		])
			expect(data(path)).toEqual(['measures.0.data']);
	});

	test('may report what nobody knows yet as such, never as an empty value', () => {
		expect(
			wrong('change-ideas', { limitations: undefined, notPublished: ['limitations'] }),
		).toEqual([]);
		expect(paths('change-ideas', { limitations: null })).toEqual(['limitations']);
	});
});
