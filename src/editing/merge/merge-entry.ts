import { decode } from '../../parse/text/decode.ts';
import { splitFrontMatter } from '../../parse/text/front-matter.ts';
import { type Fields, mergeYaml, writeFields } from './merge-yaml.ts';

/** What a file is to say: its fields and, for a file with a body, its Markdown. */
export interface EntryText {
	fields: Fields;
	body: string | undefined;
}

/** Returns the Markdown of a file, without blank lines around it; empty for a file without any. */
export function bodyText(text: string): string {
	const parts = splitFrontMatter(text);
	return 'message' in parts ? '' : parts.body.text.trim();
}

/** Returns the text of a new file. */
export function writeEntry({ fields, body }: EntryText): string {
	const yaml = writeFields(fields);
	if (body === undefined) return yaml;
	const text = body.trim();
	return `---\n${yaml}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/**
 * Lays what a form or a workbook says into a file as it is. Lines that say the same stay byte for byte, with their line
 * ends; the byte order mark stays, too.
 *
 * @param bytes the file
 * @param wanted what it is to say; a `body` that is `undefined` stays as it is
 * @returns `undefined` if the file can’t be read as an entry, so that nothing may be laid into it
 */
export function mergeEntry(bytes: Uint8Array, wanted: EntryText): Uint8Array | undefined {
	const decoded = decode(bytes);
	if ('problem' in decoded) return undefined;
	const after = mergedText(decoded.text, wanted);
	if (after === undefined) return undefined;
	if (after === decoded.text) return bytes;
	return new TextEncoder().encode(withOwnLineEnds(bytes, after));
}

function mergedText(text: string, { fields, body }: EntryText): string | undefined {
	if (body === undefined && !text.startsWith('---')) return mergeYaml(text, fields);
	const parts = splitFrontMatter(text);
	if ('message' in parts) return undefined;
	const head = text.slice(0, parts.yaml.offset);
	const fence = text.slice(parts.yaml.offset + parts.yaml.text.length, parts.body.offset);
	const yaml = mergeYaml(parts.yaml.text, fields);
	return yaml === undefined ? undefined : head + yaml + fence + mergedBody(parts.body.text, body);
}

/** Blank lines around a body mean nothing, so those that the file has stay. */
function mergedBody(was: string, wanted: string | undefined): string {
	const body = wanted?.replaceAll(/\r\n?/g, '\n').trim();
	if (body === undefined || body === was.trim()) return was;
	if (body === '') return '';
	return `${/^\n*/.exec(was)?.[0] || '\n'}${body}\n`;
}

/** Returns a text with the lines of a file where they are the same, and with line ends as the file has them elsewhere. */
function withOwnLineEnds(bytes: Uint8Array, after: string): string {
	const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const mark = raw.startsWith('\ufeff') ? '\ufeff' : '';
	const was = linesOf(raw.slice(mark.length));
	const wanted = linesOf(after);
	const isSame = (one: string | undefined, other: string | undefined) =>
		one !== undefined && one.replace(/\r\n?$/, '\n') === other;
	const most = Math.min(was.length, wanted.length);
	let start = 0;
	while (start < most && isSame(was[start], wanted[start])) start += 1;
	let end = 0;
	while (end < most - start && isSame(was.at(-1 - end), wanted.at(-1 - end))) end += 1;
	const lineEnd = raw.includes('\r\n') ? '\r\n' : '\n';
	const changed = wanted
		.slice(start, wanted.length - end)
		.map((line) => line.replace(/\n$/, lineEnd));
	return mark + [...was.slice(0, start), ...changed, ...was.slice(was.length - end)].join('');
}

/** Returns the lines of a text, each with its line end. */
function linesOf(text: string): string[] {
	return text.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g) ?? [];
}
