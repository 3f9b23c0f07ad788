/** `npm run new -- <collection> <id> [--content DIR]`: a new entry, ready to fill in. Exit 0: written; 2: not. */
import { parseArgs } from 'node:util';
import { contentRoot } from '../src/library/open.ts';
import { newEntry } from './new/new-entry.ts';

const USAGE = 'Usage: npm run new -- <collection> <id> [--content DIR]';

try {
	const { values, positionals } = parseArgs({
		options: { content: { type: 'string' } },
		allowPositionals: true,
	});
	const [collection, id, ...more] = positionals;
	if (collection === undefined || id === undefined || more.length > 0) refuse(USAGE);
	else {
		const result = newEntry(values.content ?? contentRoot(), collection, id);
		if ('refused' in result) refuse(result.refused);
		else process.stdout.write(`Wrote ${result.written}: fill it in, then run npm run validate\n`);
	}
} catch (error) {
	refuse(error instanceof Error ? error.message : String(error));
}

function refuse(why: string): void {
	process.stderr.write(`${why.replace(/\s+/g, ' ')}\n`);
	process.exitCode = 2;
}
