import { describe, expect, test } from 'vitest';
import { advice, firstExample, paths, wrong } from '../changed-example.ts';

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
		expect(advice('change-ideas', { measures: [measure, measure] })).toEqual([
			'measures.1.id: an id that no other measure of this change idea has',
		]);
		expect(
			paths('change-ideas', { measures: [{ ...measure, id: 'Measure A' }], aim: { text: 'x' } }),
		).toEqual(['measures.0.id']);
	});

	test('was not given up anywhere before it was begun there', () => {
		const tried = (from: string, to: string) => ({ site: 'site-a', status: 'testing', from, to });
		const adoptions = [tried('2025-01', '2025-01'), tried('2025-02', '2025-01')];
		expect(advice('change-ideas', { adoptions })).toEqual([
			'adoptions.1.to: a month that equals or follows `from`',
		]);
	});

	test('with measures or adoptions that cannot be read has no further faults', () => {
		const aim = { text: 'To know.' };
		expect(paths('change-ideas', { measures: 'none', aim })).toEqual(['measures']);
		expect(paths('change-ideas', { measures: [null], aim })).toEqual(['measures.0']);
		expect(paths('change-ideas', { adoptions: 'none' })).toEqual(['adoptions']);
		expect(paths('change-ideas', { adoptions: [null] })).toEqual(['adoptions.0']);
	});

	test('calls its own reading only values that it has', () => {
		expect(advice('change-ideas', { inferred: ['pcref'], pcref: undefined })).toEqual([
			'inferred.0: a field that this entry has (`pcref` is not given)',
		]);
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
