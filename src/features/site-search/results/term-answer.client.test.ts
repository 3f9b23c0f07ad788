// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { LexiconTerm } from '../query/lexicon.ts';
import { termAnswer } from './term-answer.client.ts';

const ROUND: LexiconTerm = { id: 'ward-round', term: 'Ward round', names: [] };

/** Answers every request with a document, and says which addresses were asked for. */
function serve(document: unknown, status = 200): string[] {
	const asked: string[] = [];
	vi.stubGlobal('fetch', async (address: string) => {
		asked.push(address);
		return new Response(JSON.stringify(document), { status });
	});
	return asked;
}

beforeEach(() => vi.unstubAllGlobals());

test('a term is shown with its meaning and a link to the glossary', async () => {
	const asked = serve({ meaning: 'A meeting about care.' });
	const answer = await termAnswer(ROUND);
	expect(asked).toEqual(['/api/glossary/ward-round.json']);
	expect(answer?.className).toBe('term-answer');
	expect(
		[...(answer?.children ?? [])].map(({ className, textContent }) => [className, textContent]),
	).toEqual([
		['result-kind', 'What it means'],
		['term-answer-title', 'Ward round'],
		['result-summary', 'A meeting about care.'],
	]);
	expect(answer?.querySelector('h2 a')?.getAttribute('href')).toBe('/glossary/#ward-round');
});

test.each(['/quality', '/quality/'])(
	'a site below a path (%s) has its glossary there, and the pages tied to a term',
	async (base) => {
		vi.stubEnv('BASE_URL', base);
		const asked = serve({ meaning: 'X' });
		const answer = await termAnswer({ ...ROUND, pages: [{ title: 'Forms', address: '/forms/' }] });
		vi.unstubAllEnvs();
		expect(asked).toEqual(['/quality/api/glossary/ward-round.json']);
		expect([...(answer?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'))).toEqual([
			'/quality/glossary/#ward-round',
			'/quality/forms/',
		]);
	},
);

test('a term in a folder has an anchor without a slash', async () => {
	serve({ meaning: 'X' });
	const answer = await termAnswer({ ...ROUND, id: 'care/plan/own' });
	expect(answer?.querySelector('a')?.getAttribute('href')).toBe('/glossary/#care-plan-own');
});

test('pages that are tied to the term follow as a list of links', async () => {
	serve({ meaning: 'X' });
	const answer = await termAnswer({ ...ROUND, pages: [{ title: 'Forms', address: '/forms/' }] });
	const list = answer?.querySelector('ul.result-parts[role=list]');
	expect(list?.textContent).toBe('Forms');
	expect(list?.querySelector('a')?.getAttribute('href')).toBe('/forms/');
});

test.each([
	[
		'A <Term id="care-plan">plan of care</Term> and a <Term id="ward-round" />.',
		'A plan of care and a ward round.',
	],
	['See [the guide](/guides/x/), *now* and `so`.', 'See the guide, now and so.'],
	['Half <Fact id="f"/> of them <Cite id="s"/>.', 'Half  of them.'],
])('the meaning %j is shown as %j', async (meaning, words) => {
	serve({ meaning });
	expect((await termAnswer(ROUND))?.querySelector('.result-summary')?.textContent).toBe(words);
});

test.each([
	['the site does not have it', {}, 404],
	['its meaning is missing', {}, 200],
	['its meaning is a number', { meaning: 3 }, 200],
])('there is no answer where %s', async (_, document, status) => {
	serve(document, status);
	expect(await termAnswer(ROUND)).toBeUndefined();
});

test('there is no answer without a connection', async () => {
	vi.stubGlobal('fetch', async () => {
		throw new TypeError('No connection');
	});
	expect(await termAnswer(ROUND)).toBeUndefined();
});
