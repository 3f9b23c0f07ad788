import { describe, expect, test } from 'vitest';
import { ids, sampleModel } from '../../../graph/sample.ts';
import {
	coverageByProgramme,
	type SiteGroup,
	siteRegion,
	sitesByRegion,
	sitesByServiceType,
} from './site-coverage.ts';

const model = sampleModel(
	{
		programmes: {
			a: {
				title: 'Programme A',
				serviceTypes: ['adult-acute', 'dementia'],
				sites: { declared: 'all', pilot: 'first' },
			},
			b: { title: 'Programme B' },
			c: { title: 'Programme C' },
		},
		facts: {
			all: { statement: 'Sites in all', value: 20 },
			first: { statement: 'Sites in the pilot', value: 5 },
		},
		organisations: { trust: { title: 'Trust', region: 'Y62' } },
		sites: {
			one: {
				title: 'One',
				programme: 'a',
				cohort: 'pilot',
				cohortCertainty: 'inferred',
				organisation: 'trust',
				serviceTypes: ['dementia', 'adult-secure'],
			},
			two: {
				title: 'Two',
				programme: 'a',
				cohort: 'pilot',
				cohortCertainty: 'stated',
				region: 'Y56',
				organisation: 'trust',
				serviceTypes: [],
			},
			three: { title: 'Three', programme: 'b' },
		},
	},
	{ programme: 'a' },
);
const sites = model.items('sites');
const counts = (groups: readonly SiteGroup<string>[]) =>
	groups.filter((group) => group.sites.length > 0).map((group) => [group.value, ids(group.sites)]);

describe('the sites of a programme', () => {
	test('are shown next to the number that it declared', () => {
		const [a, b] = coverageByProgramme(model);
		expect([a?.declared?.id, a?.documented.length]).toEqual(['all', 2]);
		expect([b?.declared, b?.documented.length]).toEqual([undefined, 1]);
	});

	test('are grouped by cohort, with those that were inferred', () => {
		const [a, b] = coverageByProgramme(model);
		const [pilot, ...rest] = a?.cohorts ?? [];
		expect(pilot).toMatchObject({ value: 'pilot', declared: { id: 'first' } });
		expect(ids(pilot?.inferred ?? [])).toEqual(['one']);
		expect(rest).toEqual([]);
		expect(b?.cohorts.map(({ value }) => value)).toEqual([undefined]);
	});

	test('a programme without declared or documented sites is left out', () => {
		expect(coverageByProgramme(model).map(({ programme }) => programme.id)).toEqual(['a', 'b']);
	});
});

test('a cohort that a programme declared is shown even if none of its sites is known, and its number if there is one', () => {
	const declared = sampleModel({
		programmes: { a: { title: 'A', sites: { pilot: 'few', wider: 'gone' } } },
		facts: { few: { statement: 'Sites in the pilot', value: 5 } },
		sites: { one: { title: 'One', programme: 'a', cohort: 'wider', cohortCertainty: 'stated' } },
	});
	const [a] = coverageByProgramme(declared);
	expect(
		a?.cohorts.map((cohort) => [
			cohort.value,
			cohort.declared?.id,
			ids(cohort.sites),
			ids(cohort.inferred),
		]),
	).toEqual([
		['pilot', 'few', [], []],
		['wider', undefined, ['one'], []],
	]);
	expect(a?.declared).toBeUndefined();
});

test('a programme that only declared how many sites it had is listed, too', () => {
	const only = sampleModel({
		programmes: {
			a: { title: 'A', sites: { declared: 'all' } },
			b: { title: 'B', sites: { declared: 'gone' } },
		},
		facts: { all: { statement: 'Sites in all', value: 20 } },
	});
	expect(
		coverageByProgramme(only).map(({ programme, declared }) => [programme.id, declared?.id]),
	).toEqual([['a', 'all']]);
});

test('the region of a site is its own, or else that of its organisation', () => {
	expect(sites.map((site) => [site.id, siteRegion(site, model)])).toEqual([
		['one', 'Y62'],
		['two', 'Y56'],
		['three', undefined],
	]);
});

test('every region is listed, and a site without one is counted as such', () => {
	const groups = sitesByRegion(sites, model);
	expect(groups).toHaveLength(8);
	expect(counts(groups)).toEqual([
		['Y56', ['two']],
		['Y62', ['one']],
		[undefined, ['three']],
	]);
});

test('a site of two service types counts for both, and one without a type as not known', () => {
	const groups = sitesByServiceType(sites, model.items('programmes'));
	expect(groups.map(({ value, sites: inGroup }) => [value, ids(inGroup)])).toEqual([
		['adult-acute', []],
		['dementia', ['one']],
		['adult-secure', ['one']],
		[undefined, ['two', 'three']],
	]);
});
