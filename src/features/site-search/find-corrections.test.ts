import { expect, test } from 'vitest';
import { correctedText, findCorrections } from './find-corrections.ts';
import type { PageGroup } from './page-groups.ts';
import { buildLexicon, type LexiconTerm } from './query/lexicon.ts';
import { readQuery } from './query/read-query.ts';
import type { SearchIndex } from './search-index.ts';

const TERMS: readonly LexiconTerm[] = [
	{ id: 'rc', term: 'Responsible clinician', names: [] },
	{ id: 'mht', term: 'Mental health tribunal', names: [] },
];

interface Site {
	/** Pages by what is on them. */
	pages?: Readonly<Record<string, string>>;
	groups?: Readonly<Record<string, PageGroup>>;
	/** Words of the site’s texts that no page has by itself. */
	words?: readonly string[];
	typing?: boolean;
}

/** What the words of a query are taken for. */
async function corrected(
	query: string,
	{
		pages = { '/a/': 'tribunal ward', '/b/': 'advocate' },
		groups = {},
		words = [],
		typing = false,
	}: Site = {},
): Promise<Record<string, string>> {
	const all = Object.values(pages).flatMap((text) => text.split(' '));
	const counts = new Map([...all, ...words].map((word) => [word, 1]));
	const matches = async (text: string) =>
		new Map(
			Object.entries(pages).flatMap(([page, texts]) =>
				` ${texts} `.includes(` ${text} `) ? [[page, 1] as const] : [],
			),
		);
	const index: SearchIndex = {
		size: 50,
		groups: new Map(Object.entries(groups)),
		matches,
		pagesWith: async (text) => new Set((await matches(text)).keys()),
		words: async () => counts,
	};
	const lexicon = buildLexicon({ terms: TERMS });
	const found = await findCorrections(readQuery(query, lexicon), lexicon, index, typing);
	return Object.fromEntries(found.map(({ typed, taken }) => [typed, taken]));
}

test.each([
	['a word that no page has', 'tribunel', { tribunel: 'tribunal' }],
	['a word that a page has', 'tribunal', {}],
	['a word in quotation marks', '"tribunel"', {}],
	['two words in quotation marks', '"tribunel ward"', {}],
	['a word that nothing is near', 'bicycle', {}],
	['two words written as one', 'tribunalward', { tribunalward: 'tribunal ward' }],
])('%s is corrected, or not', async (_, query, taken) => {
	expect(await corrected(query)).toEqual(taken);
});

test('two words written as one are taken apart where a page has them side by side', async () => {
	expect(await corrected('wardtribunal')).toEqual({});
	expect(await corrected('wardtribunal', { pages: { '/a/': 'ward tribunal' } })).toEqual({
		wardtribunal: 'ward tribunal',
	});
});

test('a word of which only an index of texts knows is not taken, since no page has it', async () => {
	expect(await corrected('zebrq', { words: ['zebra'] })).toEqual({});
});

test('of near words the one that a page has together with the others is taken', async () => {
	const pages = { '/a/': 'restrain bell', '/b/': 'restraint ward' };
	expect(await corrected('restrainn ward', { pages })).toEqual({ restrainn: 'restraint' });
	expect(await corrected('restrainn bell', { pages })).toEqual({ restrainn: 'restrain' });
});

test('the one that makes a name with its neighbours is taken before any other', async () => {
	const pages = { '/a/': 'responsive clinician', '/b/': 'responsible' };
	expect(await corrected('responsibve clinician', { pages })).toEqual({
		responsibve: 'responsible',
	});
});

test('a word of which lists alone have the stem is taken for a word of the glossary', async () => {
	const pages = { '/glossary/': 'tribunel' };
	expect(await corrected('tribunel', { pages, groups: { '/glossary/': 'Lists' } })).toEqual({
		tribunel: 'tribunal',
	});
	expect(await corrected('tribunel', { pages, groups: { '/glossary/': 'Guides' } })).toEqual({});
	const both = { ...pages, '/guides/a/': 'tribunel' };
	const groups = { '/glossary/': 'Lists', '/guides/a/': 'Guides' } as const;
	expect(await corrected('tribunel', { pages: both, groups })).toEqual({});
});

test('another form of a word in a name is not a mistake', async () => {
	const pages = { '/a/': 'tribunals mental health' };
	expect(await corrected('mental health tribunals', { pages })).toEqual({});
});

test('while a reader types, the last word is completed, and only that one', async () => {
	const site: Site = { typing: true };
	expect(await corrected('trib', site)).toEqual({ trib: 'tribunal' });
	expect(await corrected('trib', { typing: false })).toEqual({});
	expect(await corrected('trib ward', site)).toEqual({});
	expect(await corrected('advoca', { typing: false })).toEqual({ advoca: 'advocate' });
});

test('each mistyped word of a text is replaced, and nothing else', () => {
	const corrections = [
		{ typed: 'tribunel', taken: 'tribunal' },
		{ typed: 'wrad', taken: 'ward' },
	];
	expect(correctedText('tribunel on a wrad tribunels', corrections)).toBe(
		'tribunal on a ward tribunels',
	);
});
