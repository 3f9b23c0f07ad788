import { expect, test } from 'vitest';
import type { Item } from '../../../graph/item.ts';
import { sampleModel } from '../../../graph/sample.ts';
import { relatedIdeas } from './related-ideas.ts';

const model = sampleModel({
	drivers: {
		top: { title: 'Top', level: 'primary', order: 1 },
		below: { title: 'Below', level: 'secondary', order: 2, parents: ['top'] },
		other: { title: 'Other', level: 'primary', order: 3 },
	},
	'change-ideas': {
		asked: {
			title: 'Asked',
			drivers: ['below'],
			populations: ['older'],
			serviceTypes: ['dementia'],
		},
		same: { title: 'Same driver', drivers: ['below'] },
		above: { title: 'Driver above', drivers: ['top'] },
		people: { title: 'Same people', drivers: ['other'], populations: ['older'] },
		place: { title: 'Same place', drivers: ['other'], serviceTypes: ['dementia'] },
		stranger: { title: 'Nothing shared', drivers: ['other'], populations: ['young'] },
		bare: { title: 'Nothing known' },
	},
});

const related = (id: string, from = model) =>
	relatedIdeas(from.item('change-ideas', id) as Item<'change-ideas'>, from);

test('a shared driver weighs more than shared people, and those more than a shared kind of service', () => {
	expect(related('asked').map(({ idea }) => idea.id)).toEqual(['same', 'above', 'people', 'place']);
});

test('the reason names what is shared, and of a driver and the one above it only the nearer', () => {
	const [same, above, people, place] = related('asked');
	expect(same).toMatchObject({ drivers: ['Below'], populations: [], serviceTypes: [] });
	expect(above).toMatchObject({ drivers: ['Top'] });
	expect(people).toMatchObject({ drivers: [], populations: ['Older people'] });
	expect(place).toMatchObject({ populations: [], serviceTypes: ['Dementia'] });
});

test('an idea of which nothing is known has no relations', () => {
	expect(related('bare')).toEqual([]);
});

test('one question leaves nothing behind for the next', () => {
	expect(related('asked')).toEqual(related('asked'));
});

test('of many equals, the four that lists show first are named', () => {
	const many = sampleModel({
		drivers: { top: { title: 'Top', level: 'primary', order: 1 } },
		'change-ideas': Object.fromEntries(
			['e', 'd', 'c', 'b', 'a', 'asked'].map((id) => [id, { title: id, drivers: ['top'] }]),
		),
	});
	expect(related('asked', many).map(({ idea }) => idea.id)).toEqual(['a', 'b', 'c', 'd']);
});
