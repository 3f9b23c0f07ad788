import { expect, test } from 'vitest';
import { pageMark } from '../../graph/page-mark.ts';
import { sampleModel } from '../../graph/sample.ts';
import { cardDrawings } from './card-drawing.ts';
import { socialCards } from './social-cards.ts';

const model = sampleModel(
	{ 'change-ideas': { a: { title: 'Idea' } } },
	{ title: 'A site', tagline: 'What wards did' },
);
const byPage = new Map(cardDrawings(model).map((drawing) => [drawing.card.page, drawing]));

test('every card is drawn', () => {
	expect([...byPage.keys()]).toEqual([...socialCards(model).keys()]);
});

test('a card has the mark of its page, and the name of the site below', () => {
	expect(byPage.get('/change-ideas/a/')).toMatchObject({
		card: { title: 'Idea' },
		mark: pageMark('/change-ideas/').path,
		below: 'A site',
	});
});

test('the card of the home page says what the site is', () => {
	expect(byPage.get('/')?.below).toBe('What wards did');
});

test('a site without a name has cards all the same', () => {
	const drawings = cardDrawings(sampleModel({}));
	expect(new Set(drawings.map(({ below }) => below))).toEqual(new Set(['']));
});
