/**
 * `npm run report`: which content is documented, not published, due for review and in Easy Read; what change ideas
 * lack, and how much their built pages repeat. Exit 0: done; 2: the command could not run.
 */
import { buildDay } from '../src/config/build-date.ts';
import { coverageReport } from '../src/features/coverage/coverage-report.ts';
import { readLibrary } from '../src/parse/library.ts';
import { contentRoot } from '../src/parse/open.ts';
import { publishedModel } from '../src/validator/links/published-model.ts';
import { DIST } from './build/build-site.ts';
import { useContent } from './command-line/content-option.ts';
import { readOptions } from './command-line/read-options.ts';
import { runCommand } from './command-line/run-command.ts';
import { coverageInWords } from './report/coverage-words.ts';
import { ideaNeeds } from './report/idea-needs.ts';
import { ideaPages } from './report/idea-pages.ts';
import { ideasInWords } from './report/idea-words.ts';

await runCommand(() => {
	const { values } = readOptions({
		options: {
			content: { type: 'string' },
			dist: { type: 'string', default: DIST },
			json: { type: 'boolean' },
		},
	});
	useContent(values.content);
	const library = readLibrary(contentRoot());
	const model = publishedModel(library, buildDay());
	const ids = model.items('change-ideas').map(({ id }) => id);
	const report = {
		...coverageReport(model),
		ideas: {
			...ideaNeeds(model, ({ id }) => library.entry('change-ideas', id)?.body?.tree),
			pages: ideaPages(values.dist, ids),
		},
	};
	process.stdout.write(
		values.json
			? `${JSON.stringify(report, null, '\t')}\n`
			: `${coverageInWords(report)}${ideasInWords(report.ideas)}`,
	);
	const broken = library.all().filter(({ data }) => data === undefined).length;
	if (broken > 0) {
		process.stderr.write(
			`Left out: ${broken} ${broken === 1 ? 'entry that is' : 'entries that are'} not valid. \`npm run validate\` says why.\n`,
		);
	}
}, 2);
