/**
 * `npm run screenshots [-- --out DIR] [--look NAME]… [--top] [ADDRESS…]`: takes screenshots of the built site.
 * Without an address, of one page of each type.
 * `npm run screenshots -- --authors`: takes the pictures of the editor and the import that the pages for authors show.
 */
import { AUTHOR_PICTURES_FOLDER } from '../src/features/author-guide/author-pictures.build.ts';
import { DIST } from './build/build-site.ts';
import { CommandError } from './command-line/command-error.ts';
import { readOptions } from './command-line/read-options.ts';
import { runCommand } from './command-line/run-command.ts';
import { takeAuthorPictures } from './screenshots/author-pictures.ts';
import { DISPLAY_MODES } from './screenshots/display-modes.ts';
import { takeScreenshots } from './screenshots/take-screenshots.ts';
import { assertBuilt } from './serve/serve-built-site.ts';

await runCommand(async () => {
	const { values, positionals } = readOptions({
		options: {
			dist: { type: 'string', default: DIST },
			out: { type: 'string', default: 'screenshots' },
			look: { type: 'string', multiple: true, default: ['light', 'dark', 'phone'] },
			top: { type: 'boolean', default: false },
			authors: { type: 'boolean', default: false },
		},
		allowPositionals: true,
	});
	if (values.authors) {
		await takeAuthorPictures(AUTHOR_PICTURES_FOLDER);
		console.log(`Pictures in ${AUTHOR_PICTURES_FOLDER}/`);
		return;
	}
	assertBuilt(values.dist);
	for (const look of values.look)
		if (!DISPLAY_MODES.has(look))
			throw new CommandError(
				`Unknown --look \`${look}\`, expected one of ${[...DISPLAY_MODES.keys()].join(', ')}`,
			);
	await takeScreenshots({ ...values, addresses: positionals });
});
