import { describe, expect, inject, test } from 'vitest';
import { type Asked, askQuestions } from '../search-quality/ask-questions.ts';
import { QUESTIONS } from '../search-quality/questions.ts';
import { isAnswered } from '../search-quality/score.ts';
import { newPage } from './checks/browser.ts';

let answers: Promise<readonly Asked[]> | undefined;

/** All questions are asked once. */
async function answersToAll(): Promise<readonly Asked[]> {
	answers ??= askQuestions(await newPage(), inject('site'), QUESTIONS);
	return answers;
}

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

describe('what Pagefind alone would answer with something else', () => {
	const said = async (query: string) => {
		const page = await newPage();
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
		const [first, ...others] = await Promise.all(
			['run-chart', 'run chart', 'runchart'].map(
				async (query) => (await said(query)).split(' ')[0],
			),
		);
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
