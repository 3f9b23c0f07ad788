/** `npm run report`: what of the content is documented, not published, due for review and in Easy Read. Exit 0: done; 2: it could not run. */
import { parseArgs } from 'node:util';
import { readLibrary } from '../src/library/library.ts';
import { contentRoot } from '../src/library/open.ts';
import { coverageReport } from '../src/model/coverage-report.ts';
import { buildDay } from '../src/site/build-date.ts';
import { publishedModel } from '../src/validator/published-model.ts';
import { coverageInWords } from './report/coverage-words.ts';

// A reader that has seen enough (`| head`) closes the pipe: that is no mistake.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
	if (code !== 'EPIPE') process.exitCode = 2;
});

try {
	const { values } = parseArgs({
		options: { content: { type: 'string' }, json: { type: 'boolean' } },
	});
	const library = readLibrary(values.content ?? contentRoot());
	const report = coverageReport(publishedModel(library, buildDay()));
	process.stdout.write(
		values.json ? `${JSON.stringify(report, null, '\t')}\n` : coverageInWords(report),
	);
	const broken = library.all().filter(({ data }) => data === undefined).length;
	if (broken > 0) {
		process.stderr.write(
			`Left out: ${broken} ${broken === 1 ? 'entry that is' : 'entries that are'} not in order. \`npm run validate\` tells why.\n`,
		);
	}
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 2;
}
