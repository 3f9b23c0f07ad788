import { expect, test } from 'vitest';
import type { PageParts } from '../../../collections/items.ts';
import { itemsBy } from '../../../graph/item.ts';
import { buildModel } from '../../../graph/model.ts';
import { ids, sampleModel } from '../../../graph/sample.ts';
import type { Segment } from '../../../parse/markdown/segments.ts';
import { coachingAddress, furtherPageNames } from './programme-pages.ts';

const pageBreak = (to: string): Segment => ({
	component: 'PageBreak',
	attributes: { to },
	inline: false,
	children: [],
});

/** Returns the model of a leading programme whose text is divided like this, and of a sister programme on one page. */
function modelWith(body: readonly Segment[], leading?: string) {
	const sample = sampleModel({
		programmes: { lead: { title: 'Lead' }, sister: { title: 'Sister' } },
		coaching: {
			'for/teams': { title: 'A', programme: 'lead' },
			anyone: { title: 'B' },
			calls: { title: 'C', programme: 'sister' },
			lost: { title: 'D', programme: 'gone' },
		},
	});
	const items = itemsBy<PageParts>((collection) =>
		sample.items(collection).map((item) => ({
			...item,
			body: item.id === 'lead' ? body : [],
			texts: {},
			headings: [],
			file: '',
		})),
	);
	const site = leading === undefined ? {} : { programme: leading };
	return buildModel<PageParts>(items, { site, day: '2025-06-15' });
}

function addresses(body: readonly Segment[], leading?: string): Record<string, string> {
	const model = modelWith(body, leading);
	const offers = model.items('coaching');
	expect(ids(offers)).toHaveLength(4);
	return Object.fromEntries(offers.map((offer) => [offer.id, coachingAddress(offer, model)]));
}

test('coaching is described on the page of its programme that has it, else on its overview', () => {
	expect(addresses([pageBreak('how-it-works')], 'lead')).toMatchObject({
		'for/teams': '/programme/how-it-works/#coaching-for-teams',
		calls: '/programmes/sister/#coaching-calls',
	});
	expect(addresses([pageBreak('results')], 'lead')).toMatchObject({
		'for/teams': '/programme/#coaching-for-teams',
	});
});

test('coaching that names no programme belongs to the leading one', () => {
	expect(addresses([pageBreak('how-it-works')], 'lead').anyone).toBe(
		'/programme/how-it-works/#coaching-anyone',
	);
});

test('coaching whose programme has no entry keeps its own address', () => {
	const model = modelWith([], 'lead');
	const lost = model.item('coaching', 'lost');
	expect(lost && coachingAddress(lost, model)).toBe(lost && model.address(lost));
	const anyone = modelWith([]).item('coaching', 'anyone');
	expect(anyone && coachingAddress(anyone, modelWith([]))).toContain('#coaching-anyone');
});

test('the further pages of a text are those that it is divided into, in the order of the menu', () => {
	expect(furtherPageNames([pageBreak('results'), pageBreak('how-it-works')])).toEqual([
		'how-it-works',
		'results',
	]);
	expect(furtherPageNames([{ html: 'All on one page' }])).toEqual([]);
});
