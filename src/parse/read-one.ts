import { schemas } from '../kinds/index.ts';
import type { CollectionName } from '../schema/collection-name.ts';
import { type Entry, markdownFindings, parseDocument, toEntry } from './entry.ts';
import type { Finding } from './finding.ts';
import { BUILT_IN_VOCABULARIES } from './messages/validate-data.ts';
import { decode } from './text/decode.ts';

/** For tests: reads an entry from bytes as from a file. */
export function readOne(
	file: string,
	text: string,
): { entry: Entry; text: string; findings: readonly Finding[] } {
	const collection = file.split('/')[0] as CollectionName;
	const decoded = decode(new TextEncoder().encode(text));
	if ('problem' in decoded) throw new Error(decoded.problem);
	const parsed = parseDocument(file, decoded.text, schemas[collection]);
	const { entry, findings } = toEntry(collection, 'x', parsed, BUILT_IN_VOCABULARIES);
	return { entry, findings: [...markdownFindings(entry), ...findings], text: decoded.text };
}

/** For tests: returns the findings of an entry, one per line: `line:column-endLine:endColumn rule message`. */
export function findingLines(file: string, text: string): string[] {
	return readOne(file, text).findings.map(
		({ place: { line, column, endLine, endColumn }, rule, message }) =>
			`${line}:${column}-${endLine}:${endColumn} ${rule} ${message}`,
	);
}
