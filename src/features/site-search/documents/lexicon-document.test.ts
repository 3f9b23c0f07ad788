import { expect, test } from 'vitest';
import { type SampleEntries, sampleModel } from '../../../graph/sample.ts';
import { lexiconDocument } from './lexicon-document.ts';

const mentions = (id: string) => ({ mentions: [{ collection: 'glossary', id }] });

function terms(entries: SampleEntries) {
	return lexiconDocument(sampleModel(entries)).terms;
}

test('a short form in brackets is a name of its own, beside the synonyms', () => {
	const glossary = { pdsa: { term: 'Plan, do, study, act (PDSA)', synonyms: ['PDSA cycle'] } };
	expect(terms({ glossary })).toEqual([
		{
			id: 'pdsa',
			term: 'Plan, do, study, act (PDSA)',
			names: ['Plan, do, study, act', 'PDSA', 'PDSA cycle'],
		},
	]);
});

test('what people type for a term is handed on', () => {
	const glossary = { carer: { term: 'Carer', searchWords: ['mum'] } };
	expect(terms({ glossary })).toMatchObject([{ searchWords: ['mum'] }]);
});

test('pages are tied to a term by its name in their title, two at most, none that name it by the way', () => {
	const glossary = { plan: { term: 'Care plan' }, shift: { term: 'Shift' } };
	const ideas = {
		own: { title: 'Care plan in own words' },
		goals: { title: 'A care plan with goals' },
		shift: { title: 'Shift change' },
		third: { title: 'My care plan' },
	};
	const voices = { voice: { title: 'A care plan of mine' } };
	const [plan, shift] = terms({ glossary, 'change-ideas': ideas, voices });
	expect(plan?.pages?.map(({ address }) => address)).toEqual([
		'/change-ideas/goals/',
		'/change-ideas/own/',
	]);
	expect(shift?.pages).toBeUndefined();
});

test('a page for practice that uses a term is tied to it, if hardly any other does', () => {
	const glossary = { aim: { term: 'SMART aim' }, ward: { term: 'Ward' } };
	const guides = {
		write: { title: 'Write an aim', ...mentions('aim') },
		a: { title: 'A', ...mentions('ward') },
		b: { title: 'B', ...mentions('ward') },
		c: { title: 'C', ...mentions('ward') },
	};
	const [aim, ward] = terms({ glossary, guides });
	expect(aim?.pages).toEqual([{ title: 'Write an aim', address: '/guides/write/' }]);
	expect(ward?.pages).toBeUndefined();
});

test('a page that a title ties to a term is not tied to it again by its text', () => {
	const glossary = { aim: { term: 'SMART aim' } };
	const guides = { write: { title: 'Write a SMART aim', ...mentions('aim') } };
	expect(terms({ glossary, guides })[0]?.pages).toHaveLength(1);
});

test('a site of 600 pages starts with titles and summaries, and says so', () => {
	const guides = (count: number) => ({
		guides: Object.fromEntries(
			Array.from({ length: count }, (_, number) => [`g${number}`, { title: `Guide ${number}` }]),
		),
	});
	expect(lexiconDocument(sampleModel(guides(599)))).toEqual({ terms: [] });
	expect(lexiconDocument(sampleModel(guides(600)))).toEqual({ terms: [], startsWithHeads: true });
});
