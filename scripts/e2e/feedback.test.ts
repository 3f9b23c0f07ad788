import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMailbox } from '../../src/format/mailbox.ts';
import { openLibrary } from '../../src/parse/open.ts';
import { DIST } from '../build/build-site.ts';
import { listPages } from '../dist-checks/files.ts';
import { newPage } from './checks/browser.ts';
import { findFeedback } from './checks/feedback.ts';

const { data } = openLibrary().site;
const mailbox = readMailbox(data?.feedback);

describe('every page', () => {
	test.each(listPages(DIST))(
		'%s asks if anything is wrong with it, and says how to tell',
		(file) => {
			const html = readFileSync(join(DIST, file), 'utf8');
			const feedback = findFeedback(html);
			expect(feedback).toContain('Is anything wrong with this page?');
			if (mailbox) expect(feedback).toContain(`mailto:${mailbox}?`);
			else {
				expect(html).not.toMatch(/mailto:[^?]/);
				expect(feedback).toContain('This copy of the site has no mailbox yet.');
				expect(feedback).toMatch(/href="[^"]*\/contact\/your-message\.txt" download/);
			}
		},
	);
});

test('the file for a message asks for the page, what is wrong and how the reader knows', async () => {
	const page = await newPage();
	const response = await page.request.get('./contact/your-message.txt');
	expect(response.headers()['content-type']).toMatch(/^text\/plain/);
	expect(await response.text()).toMatch(/The page[\s\S]*What is wrong[\s\S]*How do you know/);
});

/** The numbers of the help lines, as links of a page. */
const numbers = (data?.help ?? []).flatMap(({ tel, sms }) => [
	...(tel ? [`tel:${tel.replaceAll(' ', '')}`] : []),
	...(sms ? [`sms:${sms.replaceAll(' ', '')}`] : []),
]);

test('help is one tap away from every page', () => {
	expect(numbers.length).toBeGreaterThan(0);
	for (const file of listPages(DIST)) {
		const [, foot = ''] = readFileSync(join(DIST, file), 'utf8').split('<footer');
		for (const number of numbers) expect(foot, file).toContain(`href="${number}"`);
	}
});

test('a page with a notice has the numbers at its head, before its title', () => {
	const noticed = listPages(DIST)
		.map((file) => readFileSync(join(DIST, file), 'utf8'))
		.filter((html) => html.includes('class="notice'));
	expect(noticed.length).toBeGreaterThan(0);
	for (const html of noticed) {
		const [head = ''] = html.split('<h1');
		for (const number of numbers) expect(head).toContain(`href="${number}"`);
	}
});
