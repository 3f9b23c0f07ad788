/**
 * `npm run new -- <collection> <id> [--content DIR]`: creates an entry, ready to fill in. Exit 0: written; 2: not
 * written.
 */
import { contentRoot } from '../src/parse/open.ts';
import { CommandError } from './command-line/command-error.ts';
import { readOptions } from './command-line/read-options.ts';
import { runCommand } from './command-line/run-command.ts';
import { newEntry } from './new/new-entry.ts';

const USAGE = 'Usage: npm run new -- <collection> <id> [--content DIR]';

await runCommand(() => {
	const { values, positionals } = readOptions({
		options: { content: { type: 'string' } },
		allowPositionals: true,
	});
	const [collection, id, ...more] = positionals;
	if (collection === undefined || id === undefined || more.length > 0)
		throw new CommandError(USAGE);
	const result = newEntry(values.content ?? contentRoot(), collection, id);
	if ('refused' in result) throw new CommandError(result.refused.replace(/\s+/g, ' '));
	process.stdout.write(`Wrote ${result.written}: fill it in, then run npm run validate\n`);
}, 2);
