import { describe, expect, test } from 'vitest';
import { sampleModel } from '../../graph/sample.ts';
import { buildSocialCard, cardAddress, cardInWords, socialCards } from './social-cards.ts';

const easyRead = { sentences: [] };
const model = sampleModel(
	{
		programmes: { p: { title: 'P' } },
		drivers: {
			patients: { title: 'Patients', level: 'primary', lens: 'individual', easyRead },
			wards: { title: 'Wards', level: 'primary', lens: 'systemic' },
			both: { title: 'Both', level: 'secondary', parents: ['wards', 'patients'] },
		},
		'change-ideas': { 'a/b': { title: 'Idea', drivers: ['wards'] } },
		glossary: { ward: { term: 'Ward' } },
		pages: { index: { title: 'Words on the home page' }, about: { title: 'About us' } },
	},
	{ title: 'A site', programme: 'p' },
);
const address = (page: string) => cardAddress(buildSocialCard(page, model));

describe('the card of a page', () => {
	test('has its kind and title, and a picture at its address', () => {
		const card = buildSocialCard('/change-ideas/a/b/', model);
		expect(cardInWords(card)).toBe('Change idea: Idea');
		expect(cardAddress(card)).toBe('/social/change-ideas/a/b.png');
	});

	test('says Easy Read, and has no marks of lenses', () => {
		const card = buildSocialCard('/drivers/patients/easy-read/', model);
		expect(cardInWords(card)).toBe('Easy Read: Patients');
		expect(card.lenses ?? []).toEqual([]);
	});

	test('has only the title if the page has no kind', () => {
		expect(cardInWords(buildSocialCard('/events/', model))).toBe('Events');
	});

	test('has the lenses of a driver, of the drivers above it, or of an idea’s drivers', () => {
		expect(buildSocialCard('/drivers/wards/', model).lenses).toEqual(['systemic']);
		expect(buildSocialCard('/drivers/both/', model).lenses).toEqual(['individual', 'systemic']);
		expect(buildSocialCard('/change-ideas/a/b/', model).lenses).toEqual(['systemic']);
		expect(buildSocialCard('/about/', model).lenses).toEqual([]);
	});

	test('is that of the leading programme if there is one', () => {
		expect(cardInWords(buildSocialCard('/programme/', model))).toBe('Programme: P');
		expect(cardInWords(buildSocialCard('/programme/', sampleModel({})))).toBe('The programme');
	});

	test('is the name of the site on the home page', () => {
		expect(cardInWords(buildSocialCard('/', model))).toBe('A site');
		expect(address('/')).toBe('/social/index.png');
	});
});

describe('a page without a card of its own', () => {
	test('has that of the nearest page above it', () => {
		expect(address('/change-ideas/by/lens/systemic/')).toBe('/social/change-ideas.png');
		expect(address('/change-ideas/by/page/2/')).toBe('/social/change-ideas.png');
		expect(address('/guides/for/carer/plan/')).toBe('/social/guides/for/carer.png');
	});

	test('has that of the home page if none is above it', () => {
		expect(address('/404/')).toBe('/social/index.png');
		expect(address('/404.html')).toBe('/social/index.png');
		expect(address('')).toBe('/social/index.png');
	});
});

test('entries that share a page have no cards', () => {
	expect([...socialCards(model).keys()].filter((page) => page.includes('#'))).toEqual([]);
	expect(cardInWords(buildSocialCard('/glossary/', model))).toBe('Words: Glossary');
});

test('every card has its own picture', () => {
	const cards = [...socialCards(model).values()];
	expect(new Set(cards.map(cardAddress)).size).toBe(cards.length);
});
