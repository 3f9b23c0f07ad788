import { describe, expect, test } from 'vitest';
import { listFacetValues } from '../features/idea-library/facets.ts';
import type { Item } from './item.ts';
import { ids, sampleModel } from './sample.ts';

const model = sampleModel(
	{
		programmes: {
			'programme-a': { title: 'Programme A' },
			'programme-b': { title: 'Programme B' },
		},
		phases: {
			late: { programme: 'programme-a', order: 2, title: 'Late' },
			early: { programme: 'programme-a', order: 1, title: 'Early' },
			other: { programme: 'programme-b', order: 1, title: 'Other' },
		},
		pcref: {
			learning: { kind: 'competency', order: 1, title: 'Learning' },
			leading: { kind: 'domain', order: 2, title: 'Leading' },
		},
		drivers: {
			top: {
				programme: 'programme-a',
				level: 'primary',
				order: 1,
				lens: 'systemic',
				pcref: ['leading'],
			},
			side: { programme: 'programme-a', level: 'primary', order: 2, lens: 'individual', pcref: [] },
			below: {
				programme: 'programme-a',
				level: 'secondary',
				order: 3,
				parents: ['top', 'side'],
				pcref: [],
			},
		},
		organisations: { trust: { title: 'Trust', region: 'Y62' } },
		sites: {
			'site-a': { title: 'Site A', cohort: 'pilot', organisation: 'trust' },
			'site-b': { title: 'Site B', region: 'Y56' },
		},
		'change-ideas': {
			leaflet: {
				title: 'Leaflet',
				drivers: ['below'],
				serviceTypes: ['dementia'],
				status: 'stopped',
				adoptions: [{ site: 'site-a' }, { site: 'site-b' }],
				results: [{ fact: 'heard' }],
				mentions: [{ collection: 'facts', id: 'heard' }],
			},
			bell: { title: 'Bell', drivers: ['side'] },
		},
		facts: { heard: { statement: 'Heard' } },
		guides: {
			second: { track: 'onboarding', order: 2, needs: ['first'] },
			first: { track: 'onboarding', order: 1, needs: [] },
			measuring: { track: 'measurement', order: 1, needs: [] },
		},
	},
	{ programme: 'programme-a' },
);

function item(collection: Parameters<typeof model.item>[0], id: string): Item {
	const found = model.item(collection, id);
	if (!found) throw new Error(`No ${collection}/${id}`);
	return found;
}

describe('order', () => {
	test('the leading programme’s entries come first, in the order of their place', () => {
		expect(ids(model.items('phases'))).toEqual(['early', 'late', 'other']);
	});

	test('domains come before competencies, whatever their order fields', () => {
		expect(ids(model.items('pcref'))).toEqual(['leading', 'learning']);
	});

	test('entries without a place are sorted by title', () => {
		expect(ids(model.items('change-ideas'))).toEqual(['bell', 'leaflet']);
	});
});

describe('relations', () => {
	test('a link is found from its target', () => {
		expect(ids(model.linking('change-ideas', item('drivers', 'side')))).toEqual(['bell']);
		expect(ids(model.linking('drivers', item('pcref', 'leading')))).toEqual(['top']);
		expect(ids(model.linking('sites', item('organisations', 'trust')))).toEqual(['site-a']);
		expect(ids(model.linking('guides', item('guides', 'first'), 'needs'))).toEqual(['second']);
	});

	test('an entry that links twice is listed once', () => {
		expect(ids(model.linking('change-ideas', item('facts', 'heard')))).toEqual(['leaflet']);
		expect(model.linksTo(item('facts', 'heard')).map(({ field }) => field)).toEqual([
			'results',
			'body',
		]);
	});

	test('a link is counted for the field that makes it, and entries that link are in their order', () => {
		const [first, second] = ['first', 'second'].map((id) => item('guides', id)) as [Item, Item];
		expect(ids(model.linking('guides', first, 'needs'))).toEqual(['second']);
		expect(ids(model.linking('guides', first, 'links'))).toEqual([]);
		expect(ids(model.linking('guides', second))).toEqual([]);
		expect(ids(model.linking('sites', first))).toEqual([]);
		const linked = sampleModel({
			drivers: { d: {} },
			'change-ideas': {
				z: { title: 'Zip', drivers: ['d'] },
				m: { title: 'Map', drivers: ['d'] },
				a: { title: 'Art', drivers: ['d'], mentions: [{ collection: 'drivers', id: 'd' }] },
			},
		});
		const driver = linked.items('drivers')[0] as Item;
		expect(ids(linked.linking('change-ideas', driver))).toEqual(['a', 'm', 'z']);
		expect(linked.linksTo(driver)).toHaveLength(4);
	});

	test('the publisher of a source is an organisation, or words that link to nothing', () => {
		const published = sampleModel({
			organisations: { trust: {} },
			sources: { report: { publisher: 'trust' }, paper: { publisher: 'A press' } },
		});
		const trust = published.items('organisations')[0] as Item;
		expect(published.linksTo(trust).map(({ from, field }) => [from.id, field])).toEqual([
			['report', 'publisher'],
		]);
		expect(published.linksTo(published.items('sources')[0] as Item)).toEqual([]);
	});

	test('entries are picked in the order of their ids, and an id without an entry is passed over', () => {
		expect(ids(model.pick('phases', ['late', 'gone', 'early']))).toEqual(['late', 'early']);
		expect(model.pick('phases', undefined)).toEqual([]);
		expect(model.item('phases', 'leaflet')).toBeUndefined();
	});

	test('an entry belongs to one programme, and a programme without entries has none', () => {
		expect(ids(model.ofProgramme('phases', 'programme-a'))).toEqual(['early', 'late']);
		expect(model.ofProgramme('phases', 'programme-c')).toEqual([]);
		expect(model.ofProgramme('facts', 'programme-a')).toEqual([]);
	});

	test('the programme that leads is the one that the site names', () => {
		expect(model.leading?.id).toBe('programme-a');
		expect(sampleModel({ programmes: { only: {} } }).leading).toBeUndefined();
	});

	test('a driver has every driver above it, each once', () => {
		expect(ids(model.driverWithAncestors('below')).sort()).toEqual(['below', 'side', 'top']);
	});
});

describe('neighbours', () => {
	test('the next phase is always of the same programme', () => {
		expect(model.neighbours(item('phases', 'late'))).toEqual({
			previous: item('phases', 'early'),
			next: undefined,
		});
	});

	test('the first has none before it', () => {
		expect(model.neighbours(item('phases', 'early'))).toEqual({
			previous: undefined,
			next: item('phases', 'late'),
		});
		expect(model.neighbours(item('guides', 'second')).previous).toEqual(item('guides', 'first'));
	});

	test('the last step of a guide is not followed by a step of another', () => {
		expect(model.neighbours(item('guides', 'second')).next).toBeUndefined();
	});

	test('change ideas have no previous and next', () => {
		expect(model.neighbours(item('change-ideas', 'bell'))).toEqual({
			previous: undefined,
			next: undefined,
		});
	});
});

describe('facets', () => {
	test('an idea counts for the drivers above its own, and for the regions and cohorts of its sites', () => {
		const values = listFacetValues(item('change-ideas', 'leaflet') as Item<'change-ideas'>, model, {
			level: 'reported',
		});
		expect(values.programme).toEqual(['programme-a']);
		expect([...values.driver].sort()).toEqual(['below', 'side', 'top']);
		expect([...values.lens].sort()).toEqual(['individual', 'systemic']);
		expect(values.pcref).toEqual(['leading']);
		expect(values.region).toEqual(['Y62', 'Y56']);
		expect(values.cohort).toEqual(['pilot']);
		expect(values.status).toEqual(['stopped']);
		expect(values.evidence).toEqual(['reported']);
	});

	test('an idea with few fields has missing values, not empty ones', () => {
		const values = listFacetValues(item('change-ideas', 'bell') as Item<'change-ideas'>, model, {
			level: 'reported',
		});
		expect(values.status).toEqual([]);
		expect(values.region).toEqual([]);
	});
});

describe('values that a site may add', () => {
	const own = { id: 'prison', label: 'Prison', description: 'Care in prisons.' };
	const adding = sampleModel({}, { serviceTypes: [own] });

	test('have their labels, the site’s own last', () => {
		const all = adding.vocabulary('serviceTypes');
		expect(all.at(-1)).toEqual({ id: 'prison', label: 'Prison' });
		expect(all.slice(0, -1)).toEqual(model.vocabulary('serviceTypes'));
		expect(all[0]?.label).toBe(adding.vocabularyValue('serviceTypes', all[0]?.id ?? '').label);
		expect(adding.vocabularyValue('serviceTypes', 'prison')).toEqual(own);
	});

	test('are their own label where nobody added them', () => {
		expect(model.vocabularyValue('serviceTypes', 'prison')).toEqual({
			label: 'prison',
			description: '',
		});
	});
});

describe('addresses', () => {
	test('the leading programme is at /programme/, others at their own addresses', () => {
		expect(model.address(item('programmes', 'programme-a'))).toBe('/programme/');
		expect(model.address(item('programmes', 'programme-b'))).toBe('/programmes/programme-b/');
	});

	test('a figure is on the page of all figures', () => {
		expect(model.address(item('facts', 'heard'))).toBe('/facts/#heard');
	});
});

test('a coaching offer without a programme belongs to the leading one', () => {
	const coached = sampleModel(
		{
			programmes: { first: {}, second: {} },
			coaching: { open: {}, own: { programme: 'second' } },
		},
		{ programme: 'first' },
	);
	expect(coached.address(coached.items('coaching')[0] as Item)).toBe('/programme/#coaching-open');
	expect(ids(coached.ofProgramme('coaching', 'first'))).toEqual(['open']);
	expect(ids(coached.ofProgramme('coaching', 'second'))).toEqual(['own']);
});
