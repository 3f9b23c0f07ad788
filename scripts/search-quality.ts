/** `npm run search:quality`: asks the built site what people type, and prints how well it answers, by kind of question. */
import { chromium } from 'playwright-core';
import { siteSettings } from '../src/config/site-file.ts';
import { findOrInstallBrowser } from './browser/install.ts';
import { launchOptions } from './browser/launch.ts';
import { DIST } from './build/build-site.ts';
import { readOptions } from './command-line/read-options.ts';
import { runCommand } from './command-line/run-command.ts';
import { type Asked, askQuestions } from './search-quality/ask-questions.ts';
import { QUESTIONS } from './search-quality/questions.ts';
import { isAnswered, score } from './search-quality/score.ts';
import { serve } from './serve/static-server.ts';

await runCommand(async () => {
	const { values } = readOptions({
		options: { dist: { type: 'string', default: DIST }, kind: { type: 'string' } },
	});
	const server = await serve(values.dist, { port: 0, base: siteSettings().base });
	const browser = await chromium.launch(launchOptions(findOrInstallBrowser()));
	try {
		const questions = QUESTIONS.filter(({ kind }) => !values.kind || kind === values.kind);
		print(await askQuestions(await browser.newPage(), server.url, questions));
	} finally {
		await browser.close();
		await server.close();
	}
});

function print(asked: readonly Asked[]): void {
	for (const missed of asked.filter((each) => !isAnswered(each)))
		console.log(
			`not answered: ${missed.question} (${missed.status}) ${missed.shown.slice(0, 3).join(' ')}`,
		);
	console.log('\nkind       questions  first  top 3  reciprocal rank  false answers');
	for (const kind of [...new Set(asked.map((each) => each.kind))])
		printRow(
			kind,
			asked.filter((each) => each.kind === kind),
		);
	printRow('all', asked);
}

function printRow(kind: string, asked: readonly Asked[]): void {
	const { questions, first, topThree, meanReciprocalRank, falseAnswers } = score(asked);
	console.log(
		[
			kind.padEnd(10),
			String(questions).padStart(9),
			String(first).padStart(6),
			String(topThree).padStart(6),
			meanReciprocalRank.toFixed(2).padStart(16),
			String(falseAnswers).padStart(14),
		].join(' '),
	);
}
