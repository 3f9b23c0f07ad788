import { beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { runSearch } from '../../src/features/site-search/run-search.client.ts';
import { NOTHING_ASKED } from '../../src/features/site-search/search-state.ts';
import { DIST } from '../build/build-site.ts';
import { type Asked, askQuestions, type Question } from '../search-quality/ask-questions.ts';
import { QUESTIONS } from '../search-quality/questions.ts';
import { isAnswered } from '../search-quality/score.ts';
import { browserParts } from '../search-quality/search-in-files.ts';
import { newPage, sharedTab } from './checks/browser.ts';

const { fetch, Worker } = browserParts(DIST);

/** Asks the search without a browser, in which all questions take a minute more; its page is asked below, and in other tests. */
async function ask(question: Question): Promise<Asked> {
	const answer = await runSearch({ ...NOTHING_ASKED, query: question.question }, { typing: false });
	if (!answer) throw new Error(`Expected an answer to “${question.question}”`);
	const { index, pages, shownPhrases, shapes, terms, message } = answer;
	const found = await Promise.all(pages.slice(0, 10).map((key) => index.page(key, shownPhrases)));
	const ofTerms = terms.flatMap(({ id, pages: tied = [] }) => [
		`/glossary/#${id}`,
		...tied.map(({ address }) => address),
	]);
	return {
		...question,
		status: message.status,
		shown: [
			...shapes.map(({ address }) => address),
			...ofTerms,
			...found.flatMap((page) => page?.url ?? []),
		],
	};
}

let answers: Promise<readonly Asked[]> | undefined;

/** All questions are asked once. */
async function answersToAll(): Promise<readonly Asked[]> {
	answers ??= (async () => {
		const asked: Asked[] = [];
		for (const question of QUESTIONS) asked.push(await ask(question));
		return asked;
	})();
	return answers;
}

beforeAll(() => {
	vi.stubGlobal('fetch', fetch);
	vi.stubGlobal('Worker', Worker);
	return () => vi.unstubAllGlobals();
});

test('at least 95 of 100 questions that people type are answered by the first three links', async () => {
	const asked = await answersToAll();
	const missed = asked.filter((each) => !isAnswered(each)).map(({ question }) => question);
	expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(asked.length * 0.05);
}, 240_000);

test('nothing is found for what the site does not have', async () => {
	const found = (await answersToAll()).filter(
		(each) => each.answers.length === 0 && each.shown.length > 0,
	);
	expect(found.map(({ question }) => question)).toEqual([]);
});

test('the search page shows what its script finds', async () => {
	const some = QUESTIONS.filter((_, number) => number % 60 === 0);
	const shown = await askQuestions(await newPage(), inject('site'), some);
	const found = await Promise.all(some.map(ask));
	// The page shows three links before the others, whose scores may be alike.
	const begin = (asked: readonly Asked[]) =>
		asked.map((each) => ({ ...each, shown: each.shown.slice(0, 3) }));
	expect(begin(shown)).toEqual(begin(found));
	expect(shown.some((each) => each.shown.length > 2)).toBe(true);
});

describe('what Pagefind alone would answer with something else', () => {
	const tab = sharedTab();
	const said = async (query: string) => {
		const page = tab();
		await page.goto(`./search/?q=${encodeURIComponent(query)}`);
		const status = page.locator('search-panel [data-status]').filter({ hasText: /\S/ });
		return (await status.textContent()) ?? '';
	};

	test.each(['zzzz', 'somali', '98765'])(
		'%s is on no page, and the search says so',
		async (query) => {
			expect(await said(query)).toBe(`Nothing on this site is about “${query}”.`);
		},
	);

	test('hyphens, spaces and joined words find the same pages', async () => {
		const counts: (string | undefined)[] = [];
		for (const query of ['run-chart', 'run chart', 'runchart'])
			counts.push((await said(query)).split(' ')[0]);
		const [first, ...others] = counts;
		expect(others).toEqual([first, first]);
	});

	test('curly quotation marks hold words together as straight ones do', async () => {
		expect((await said('“ward round”')).split(' ')[0]).toBe(
			(await said('"ward round"')).split(' ')[0],
		);
	});

	test.each(['<script>alert(1)</script>', '😀', '"', 'the of and', 'مرحبا', 'x'.repeat(3000)])(
		'%s is answered calmly',
		async (query) => {
			expect(await said(query)).not.toContain('could not be loaded');
		},
	);
});
