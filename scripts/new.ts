/**
 * `npm run new -- <collection> <id or "Title"> [--content DIR]`: creates an entry, ready to fill in. Exit 0: written; 2: not
 * written.
 */
import { KINDS } from '../src/kinds/index.ts';
import { contentRoot } from '../src/parse/open.ts';
import { COLLECTIONS } from '../src/schema/collection-name.ts';
import { CommandError } from './command-line/command-error.ts';
import { readOptions } from './command-line/read-options.ts';
import { runCommand } from './command-line/run-command.ts';
import { newEntry } from './new/new-entry.ts';

const USAGE = `Usage: npm run new -- <collection> <id or "Title"> [--content DIR], with one of the collections ${COLLECTIONS.join(', ')}`;

/** The usage, with what each collection is for. */
function help(): string {
	const width = Math.max(...COLLECTIONS.map((name) => name.length));
	const lines = COLLECTIONS.map((name) => `  ${name.padEnd(width)}  ${KINDS[name].about}`);
	return [
		'npm run new -- <collection> <id or "Title"> [--content DIR]',
		'',
		'Creates an entry, ready to fill in. From a title its id is made: "Ward round" becomes ward-round.',
		'',
		'Collections:',
		...lines,
		'',
	].join('\n');
}

await runCommand(() => {
	const { values, positionals } = readOptions({
		options: { content: { type: 'string' }, help: { type: 'boolean' } },
		allowPositionals: true,
	});
	if (values.help) {
		process.stdout.write(help());
		return;
	}
	const [collection, id, ...more] = positionals;
	if (collection === undefined || id === undefined || more.length > 0)
		throw new CommandError(USAGE);
	const result = newEntry(values.content ?? contentRoot(), collection, id);
	if ('refused' in result) throw new CommandError(result.refused.replace(/\s+/g, ' '));
	process.stdout.write(`Wrote ${result.written}: fill it in, then run npm run validate\n`);
}, 2);
