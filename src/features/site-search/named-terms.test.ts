import { describe, expect, test } from 'vitest';
import { namedTerms } from './named-terms.ts';
import { buildLexicon } from './query/lexicon.ts';
import { readQuery } from './query/read-query.ts';

const lexicon = buildLexicon({
	terms: [
		{ id: 'carer', term: 'Carer', names: [], searchWords: ['next of kin'] },
		{ id: 'nearest-relative', term: 'Nearest relative', names: [], searchWords: ['next of kin'] },
		{ id: 'care-plan', term: 'Care plan', names: [] },
		{ id: 'section-2', term: 'Section 2', names: [] },
		{ id: 'section-3', term: 'Section 3', names: [] },
		{ id: 'secure', term: 'Secure service', names: [], searchWords: ['forensic', 'broke the law'] },
		{ id: 'dementia', term: 'Dementia', names: [] },
		{ id: 'admission', term: 'Admission', names: [] },
	],
});
const named = (
	query: string,
	extent: 'all' | 'some' | 'none' = 'all',
	unknown: readonly string[] = [],
) => namedTerms({ query: readQuery(query, lexicon), extent, unknown }).map(({ id }) => id);

test('a query that names one thing is answered by its meaning, whatever words go with it', () => {
	expect(named('dementia')).toEqual(['dementia']);
	expect(named('dementia patients')).toEqual(['dementia']);
	expect(named('care plan goals')).toEqual(['care-plan']);
});

test('what a query names in several words is what it is about, whatever else it leads to', () => {
	expect(named('care plan forensic')).toEqual(['care-plan']);
	expect(named('care plan dementia')).toEqual([]);
});

test('words that all lead to one term are answered by it', () => {
	expect(named('people who broke the law forensic')).toEqual(['secure']);
});

test('words that lead to two terms are answered by both', () => {
	expect(named('next of kin')).toEqual(['carer', 'nearest-relative']);
	expect(named('section 2 or section 3')).toEqual(['section-2', 'section-3']);
});

test('a query that names several things is about what pages say of them together', () => {
	expect(named('dementia admission')).toEqual([]);
});

test('where no page has all the words, the meaning of the word that is known helps', () => {
	expect(named('forensic quarters doors')).toEqual([]);
	expect(named('forensic quarters doors', 'some')).toEqual(['secure']);
	expect(named('forensic quarters doors', 'none')).toEqual(['secure']);
});

test('beside a word that no page has, only what is sure to mean a term is answered by it', () => {
	expect(named('forensic accountants', 'none', ['accountants'])).toEqual([]);
	expect(named('accountants broke the law', 'none', ['accountants'])).toEqual(['secure']);
	expect(named('dementia accountants', 'none', ['accountants'])).toEqual(['dementia']);
});

test('one lay word beside another word is explained, a name in use is not', () => {
	expect(named('forensic quarters')).toEqual(['secure']);
	expect(named('dementia quarters')).toEqual([]);
	expect(named('forensic quarters doors')).toEqual([]);
});

describe('pages that are tied to a term', () => {
	const tied = { pages: [{ title: 'Care plan with goals', address: '/care-plan/' }] };
	const terms = [
		{ id: 'care-plan', term: 'Care plan', names: [], searchWords: ['plan project'], ...tied },
		{ id: 'dementia', term: 'Dementia', names: [], ...tied },
	];
	const hasPages = (query: string, extent: 'all' | 'some' = 'all') =>
		namedTerms({ query: readQuery(query, buildLexicon({ terms })), extent, unknown: [] }).map(
			({ pages }) => pages !== undefined,
		);

	test('are shown where the query is about the term', () => {
		expect(hasPages('dementia')).toEqual([true]);
		expect(hasPages('care plan goals quarters')).toEqual([true]);
		expect(hasPages('what does dementia mean')).toEqual([true]);
	});

	test('are left out where the query is about more', () => {
		expect(hasPages('plan project ethics quarters')).toEqual([false]);
		expect(hasPages('plan project quarters')).toEqual([true]);
		expect(hasPages('dementia quarters', 'some')).toEqual([false]);
		expect(hasPages('what does dementia mean for quarters')).toEqual([false]);
	});
});

test('a question for a meaning is answered by it', () => {
	expect(named('what does dementia mean for admission')).toEqual(['dementia', 'admission']);
});
