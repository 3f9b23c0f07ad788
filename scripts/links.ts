/**
 * `npm run links [-- --content DIR --cache FILE --report FILE]`: asks for every address outside the site once, politely,
 * and reports those that are gone. Exit 0: all are there, as far as could be seen; 1: some are gone or fail; 2: it could
 * not run.
 */
import { writeFileSync } from 'node:fs';
import { openLibrary } from '../src/parse/open.ts';
import { useContent } from './command-line/content-option.ts';
import { readOptions } from './command-line/read-options.ts';
import { runCommand } from './command-line/run-command.ts';
import { keepAnswers, readAnswers, trustedAnswer } from './links/answer-cache.ts';
import { askAll } from './links/ask-all.ts';
import { externalAddresses } from './links/external-addresses.ts';
import { BAD, linkReport } from './links/link-report.ts';

/** Answers are kept beside what builds keep. */
const CACHE = '.astro/links.json';

await runCommand(async () => {
	const { values } = readOptions({
		options: {
			content: { type: 'string' },
			cache: { type: 'string', default: CACHE },
			report: { type: 'string' },
		},
	});
	useContent(values.content);
	const library = openLibrary();
	const written = externalAddresses(library);
	const cache = readAnswers(values.cache);
	const now = Date.now();
	const answers = new Map(
		[...written.keys()].flatMap((address) => {
			const answer = trustedAnswer(cache, address, now);
			return answer ? [[address, answer] as const] : [];
		}),
	);
	const open = [...written.keys()].filter((address) => !answers.has(address));
	console.error(`${written.size} addresses, ${answers.size} of them asked for in the last days`);
	await askAll(open, {
		agent: `Mozilla/5.0 (compatible; link-check; +${library.site.data?.url ?? ''})`,
		patience: 20_000,
		pause: 5000,
		delay: 1000,
		sites: 4,
		onAnswer: (address, answer) => {
			answers.set(address, answer);
			cache.set(address, { ...answer, asked: Date.now() });
			// A run that is interrupted does not have to ask again.
			keepAnswers(values.cache, cache);
			console.error(`${answer.state.padEnd(10)}${address}`);
		},
	});
	const report = linkReport(answers, written);
	if (values.report === undefined) process.stdout.write(report);
	else writeFileSync(values.report, report);
	if ([...answers.values()].some(({ state }) => BAD.has(state))) process.exitCode = 1;
}, 2);
