import { join } from 'node:path';
import type { z } from 'zod';
import { fileStats, readText } from './confined/read-text.ts';
import { type ParsedDocument, parseDocument } from './entry.ts';
import { SITE_FILE } from './files.ts';
import type { Finding } from './finding.ts';
import { START } from './text/place.ts';

interface Cached {
	stamp: string;
	parsed: ParsedFile;
}

/** A file of a content root, read and parsed, or the reason why it can’t be read. */
export type ParsedFile = ParsedDocument | { unreadable: Finding };

/** A cache of parsed files of a root by path, valid while the files don’t change. */
export type ParseCache = Map<string, Cached>;

/** Returns a file below `root`, from the cache if it has not changed. */
export function parsedFile(
	root: string,
	file: string,
	schema: z.ZodType,
	cache: ParseCache,
): ParsedFile {
	const path = join(root, file);
	const stat = fileStats(path);
	const stamp = stat ? `${stat.mtimeMs} ${stat.size}` : '';
	const cached = cache.get(path);
	if (stamp && cached?.stamp === stamp) return cached.parsed;
	const parsed = parseFile(root, file, schema);
	cache.set(path, { stamp, parsed });
	return parsed;
}

function parseFile(root: string, file: string, schema: z.ZodType): ParsedFile {
	const unreadable = (message: string, hint?: string) => ({
		unreadable: { rule: 'schema/invalid-yaml' as const, file, place: START, message, hint },
	});
	const decoded = readText(join(root, file), root);
	if (!decoded) {
		return file === SITE_FILE
			? unreadable(
					'Expected a file `site.yaml` with at least `title`, `tagline`, `url`, `feedback` and `footer`',
					'Add it at the top of the content folder.',
				)
			: unreadable('The file cannot be read', 'Check that it exists and that you may open it.');
	}
	if ('problem' in decoded) return unreadable(decoded.problem);
	if (decoded.text.trim() === '')
		return unreadable('Unexpected empty file, expected an entry', 'Fill it in, or delete it.');
	return parseDocument(file, decoded.text, schema);
}
