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

test('an idea is never related to itself, and what it shares twice counts once', () => {
	const few = sampleModel({
		drivers: { one: { title: 'One' }, two: { title: 'Two' } },
		'change-ideas': {
			asked: { title: 'Asked', drivers: ['one'], populations: ['older', 'older', 'carers'] },
			people: { title: 'Older people and carers', populations: ['older', 'carers'] },
			driver: { title: 'Driver alone', drivers: ['one', 'one'] },
			other: { title: 'Nothing shared', drivers: ['two'] },
		},
	});
	const found = related('asked', few);
	expect(found.map(({ idea }) => idea.id)).toEqual(['people', 'driver']);
	expect(found[0]?.populations).toEqual(['Older people', 'Carers']);
	expect(found[1]?.drivers).toEqual(['One']);
});

test('a stronger relation pushes a weaker one out, wherever lists show it', () => {
	const ideas = Object.fromEntries(
		['a', 'b', 'c', 'd', 'z'].map((id) => [
			id,
			{ title: id, populations: ['older'], ...(id === 'z' && { serviceTypes: ['dementia'] }) },
		]),
	);
	const asked = { title: 'asked', serviceTypes: ['dementia'], populations: ['older'] };
	const five = sampleModel({ 'change-ideas': { ...ideas, asked } });
	expect(related('asked', five).map(({ idea }) => idea.id)).toEqual(['z', 'a', 'b', 'c']);
});
