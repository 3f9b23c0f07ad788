/** `npm run report`: what of the content is documented, not published, due for review and in Easy Read. Exit 0: done; 2: it could not run. */
import { buildDay } from '../src/config/build-date.ts';
import { coverageReport } from '../src/features/coverage/coverage-report.ts';
import { readLibrary } from '../src/parse/library.ts';
import { contentRoot } from '../src/parse/open.ts';
import { publishedModel } from '../src/validator/links/published-model.ts';
import { useContent } from './command-line/content-option.ts';
import { readOptions } from './command-line/read-options.ts';
import { runCommand } from './command-line/run-command.ts';
import { coverageInWords } from './report/coverage-words.ts';

await runCommand(() => {
	const { values } = readOptions({
		options: { content: { type: 'string' }, json: { type: 'boolean' } },
	});
	useContent(values.content);
	const library = readLibrary(contentRoot());
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
}, 2);
