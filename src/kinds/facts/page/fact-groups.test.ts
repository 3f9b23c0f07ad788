import { describe, expect, test } from 'vitest';
import { ids, sampleModel } from '../../../graph/sample.ts';
import { factGroups, findUsers } from './fact-groups.ts';

const mention = (...facts: string[]) => facts.map((id) => ({ collection: 'facts', id }));

const model = sampleModel(
	{
		programmes: { a: { title: 'Programme A', mentions: mention('size', 'early') } },
		phases: { one: { programme: 'a', mentions: mention('of-phase') } },
		drivers: { top: { programme: 'a' } },
		'change-ideas': { x: { drivers: ['top'], results: [{ text: 'Better', fact: 'of-idea' }] } },
		sites: { ward: { title: 'Ward' } },
		pages: {
			numbers: { title: 'Numbers', mentions: mention('second', 'first', 'third', 'early') },
			few: { title: 'A few', mentions: mention('first', 'lonely') },
		},
		facts: {
			size: { statement: 'Size' },
			early: { statement: 'Early' },
			'of-phase': { statement: 'Of a phase' },
			'of-idea': { statement: 'Of an idea' },
			'of-ward': { statement: 'Of a ward', site: 'ward' },
			first: { statement: 'First' },
			second: { statement: 'Second' },
			third: { statement: 'Third' },
			lonely: { statement: 'Lonely' },
			unused: { statement: 'Unused' },
		},
	},
	{ programme: 'a' },
);

describe('the groups of all figures', () => {
	const groups = () => new Map(factGroups(model).map(({ title, facts }) => [title, ids(facts)]));

	test('start with a programme, in the order of its page and then its parts', () => {
		expect([...groups().keys()]).toEqual([
			'Programme A',
			'Results at one place',
			'Numbers',
			'Other figures',
		]);
		expect(groups().get('Programme A')).toEqual(['size', 'early', 'of-phase']);
	});

	test('keep what change ideas and sites report apart', () => {
		expect(groups().get('Results at one place')?.toSorted()).toEqual(['of-idea', 'of-ward']);
	});

	test('put a figure with the page that uses most figures, in its order', () => {
		expect(groups().get('Numbers')).toEqual(['second', 'first', 'third']);
	});

	test('collect what belongs to no group or is almost alone', () => {
		expect(new Set(groups().get('Other figures'))).toEqual(new Set(['lonely', 'unused']));
	});

	test('contain every figure once', () => {
		expect([...groups().values()].flat().sort()).toEqual(ids(model.items('facts')).sort());
	});
});

test('what others found elsewhere is kept apart from results of the programmes, unless a programme uses it', () => {
	const result = (fact: string) => [{ text: 'Better', fact }];
	const found = sampleModel(
		{
			programmes: { a: { title: 'Programme A', mentions: mention('shared') } },
			'change-ideas': { x: { results: result('both') } },
			elsewhere: {
				abroad: { title: 'Abroad', results: result('theirs') },
				again: { title: 'Again', results: [...result('both'), ...result('shared')] },
			},
			facts: { theirs: { statement: 'A' }, both: { statement: 'B' }, shared: { statement: 'C' } },
		},
		{ programme: 'a' },
	);
	expect(
		factGroups(found).map(({ title, about, facts }) => [title, about?.id, ...ids(facts)]),
	).toEqual([
		['Programme A', 'a', 'shared'],
		['Results at one place', undefined, 'both'],
		['Found elsewhere, outside the programmes', undefined, 'theirs'],
	]);
});

test('of pages that use equally many figures the first has them; a figure used twice counts once, and a source not at all', () => {
	const cited = ['s', 't', 'u', 'v'].map((id) => ({ collection: 'sources', id }));
	const pages = sampleModel({
		pages: {
			one: { title: 'One', mentions: mention('a', 'b', 'c') },
			two: { title: 'Two', mentions: mention('c', 'c', 'c', 'b', 'a') },
			cited: { title: 'Cited', mentions: [...cited, ...mention('a')] },
		},
		facts: { c: { statement: 'C' }, b: { statement: 'B' }, a: { statement: 'A' } },
	});
	expect(factGroups(pages).map(({ title, facts }) => [title, ...ids(facts)])).toEqual([
		['One', 'a', 'b', 'c'],
	]);
});

test('a site without figures has no groups', () => {
	expect(factGroups(sampleModel({ programmes: { a: { title: 'A' } } }))).toEqual([]);
});

test('an entry that uses a figure twice is listed once', () => {
	const twice = sampleModel({
		tools: { t: { title: 'T', mentions: mention('f', 'f') } },
		facts: { f: { statement: 'F' } },
	});
	const [fact] = twice.items('facts');
	expect(fact && ids(findUsers(fact, twice))).toEqual(['t']);
});
