import { expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import { coverageReport } from './coverage-report.ts';

const easyRead = { sentences: [{ text: 'A nurse helps you.' }] };

test('documented sites are compared with those that a programme declares, in total and by cohort', () => {
	const report = coverageReport(
		sampleModel({
			programmes: { p: { sites: { declared: 'all', pilot: 'first' } }, q: {} },
			facts: { all: { value: 5 }, first: { value: 2 } },
			sites: {
				a: { programme: 'p', cohort: 'pilot' },
				b: { programme: 'p', cohort: 'wider' },
				c: { programme: 'p' },
			},
		}),
	);
	expect(report.programmes).toEqual([
		{
			programme: 'p',
			declared: 5,
			documented: 3,
			cohorts: [
				{ cohort: 'pilot', declared: 2, documented: 1 },
				{ cohort: 'wider', declared: undefined, documented: 1 },
				{ cohort: undefined, declared: undefined, documented: 1 },
			],
		},
	]);
	expect(report.entries.filter(({ count }) => count > 0)).toEqual([
		{ collection: 'programmes', count: 2 },
		{ collection: 'sites', count: 3 },
		{ collection: 'facts', count: 2 },
	]);
});

test('what is not published is counted field by field, the most frequent first', () => {
	const { notPublished } = coverageReport(
		sampleModel({
			tools: { a: { notPublished: ['kind'] } },
			guides: {
				a: { notPublished: ['minutes'] },
				b: { notPublished: ['audience', 'needs'] },
				c: { notPublished: ['audience'] },
			},
		}),
	);
	expect(
		notPublished.map(({ collection, field, entries, of }) => [collection, field, entries, of]),
	).toEqual([
		['tools', 'kind', ['a'], 1],
		['guides', 'audience', ['b', 'c'], 3],
		['guides', 'minutes', ['a'], 3],
		['guides', 'needs', ['b'], 3],
	]);
});

test('an entry is overdue the day after its `reviewBy`, and due soon in the 90 days before', () => {
	const tools = {
		past: { reviewBy: '2025-06-14' },
		longPast: { reviewBy: '2024-01-01', owner: 'QI team' },
		today: { reviewBy: '2025-06-15' },
		ninetieth: { reviewBy: '2025-09-13' },
		later: { reviewBy: '2025-09-14' },
		never: {},
	};
	const { review } = coverageReport(sampleModel({ tools }, {}, '2025-06-15'));
	expect(review.overdue).toEqual([
		{ entry: 'tools/longPast', reviewBy: '2024-01-01', owner: 'QI team' },
		{ entry: 'tools/past', reviewBy: '2025-06-14' },
	]);
	expect(review.soon.map(({ entry }) => entry)).toEqual(['tools/today', 'tools/ninetieth']);
	expect(review.withoutDay).toBe(1);
});

test('Easy Read versions are tested, untested or missing; a tool needs none, and a voice can have none', () => {
	const { easyRead: versions } = coverageReport(
		sampleModel({
			guides: {
				a: { easyRead: { ...easyRead, testedWith: 'Group A' } },
				b: { easyRead },
				c: {},
			},
			tools: { a: {}, b: { easyRead } },
			voices: { a: { easyRead }, b: {} },
		}),
	);
	expect(versions).toEqual({
		tested: ['guides/a'],
		untested: ['tools/b', 'guides/b'],
		missing: ['guides/c'],
	});
});
