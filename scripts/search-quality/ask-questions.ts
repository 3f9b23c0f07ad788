import type { Page } from 'playwright-core';

/** A question as somebody types it, and the pages that answer it; none for what the site does not have. */
export interface Question {
	kind: string;
	question: string;
	/** Addresses from the site’s root, without its base path. */
	answers: readonly string[];
}

/** A question with what the search page showed. */
export interface Asked extends Question {
	/** Addresses in the order in which they are shown, short answers above the results first. */
	shown: readonly string[];
	/** The announcement of the number of results. */
	status: string;
}

/** Asks each question by the address of the search page of a built site, which is loaded once. @param site the address of the home page */
export async function askQuestions(
	page: Page,
	site: string,
	questions: readonly Question[],
): Promise<Asked[]> {
	const base = new URL(site).pathname.replace(/\/$/, '');
	const asked: Asked[] = [];
	const panel = page.locator('search-panel');
	const status = panel.locator('[data-status]').filter({ hasText: /\S/ });
	await page.goto(new URL('search/', site).href);
	await panel.getByRole('searchbox').focus();
	await page.waitForFunction(() => customElements.get('search-panel'));
	for (const question of questions) {
		await panel.evaluate(
			(element, address) => {
				// So that the answer to the question before is not taken for the answer to this one.
				element.querySelector('[data-status]')?.replaceChildren();
				history.replaceState(null, '', address);
				dispatchEvent(new PopStateEvent('popstate'));
			},
			`?q=${encodeURIComponent(question.question)}`,
		);
		await status.waitFor();
		const shown = await page
			.locator('search-panel :is([data-answers], [data-results] .result-title) a')
			.evaluateAll((links) =>
				links.map((link) => {
					const { pathname, hash } = new URL((link as HTMLAnchorElement).href);
					return pathname + hash;
				}),
			);
		asked.push({
			...question,
			status: (await status.textContent()) ?? '',
			shown: shown.map((address) => address.slice(base.length)),
		});
	}
	return asked;
}
