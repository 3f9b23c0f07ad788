import { decode } from '../../parse/text/decode.ts';
import { splitFrontMatter } from '../../parse/text/front-matter.ts';
import { readYaml } from '../../parse/yaml/yaml-file.ts';
import { isRecord } from '../../schema/raw.ts';

/** What the file of an entry says, or why it can’t be read. */
export type EntryText =
	| { fields: Readonly<Record<string, unknown>>; body: string }
	| { text: string; line: number; problem: string };

/** Reads the file of an entry. */
export function readEntryText(bytes: Uint8Array, isYaml: boolean): EntryText {
	const decoded = decode(bytes);
	if ('problem' in decoded)
		return { text: new TextDecoder().decode(bytes), line: 1, problem: decoded.problem };
	const { text } = decoded;
	const parts = isYaml ? { yaml: { text, offset: 0 }, body: { text: '' } } : splitFrontMatter(text);
	if ('message' in parts) return { text, line: 1, problem: parts.message };
	const { value, problems } = readYaml(parts.yaml.text, parts.yaml.offset);
	const [first] = problems;
	if (first)
		return { text, line: text.slice(0, first.range[0]).split('\n').length, problem: first.message };
	const fields = value === null ? {} : value;
	return isRecord(fields)
		? { fields, body: parts.body.text.trim() }
		: { text, line: 1, problem: 'Expected fields with values, such as `title: …`' };
}
