import { isScalar, parseDocument, visit } from 'yaml';
import type { Document } from '../../parse/entry.ts';
import type { Stretch } from '../documents/opening-tag.ts';

/** A value in YAML that ends before a `#`, and what was cut off. */
export interface CutValue {
	/** The range of the `#` and what follows, in the text of the document. */
	stretch: Stretch;
}

/** A `#` after a space, with no space behind it: a comment to YAML, but hardly to its author. */
const SIGN = /[ \t]#[^\s#]/;

/** Finds the `#` that cut a value in YAML: `title: Wave #2 results` publishes “Wave”. */
export function findCutValues({ file, text, raw }: Document): CutValue[] {
	if (raw === undefined || !SIGN.test(text)) return [];
	const [yaml, offset] = cutYaml(file, text);
	if (!SIGN.test(yaml)) return [];
	const found: CutValue[] = [];
	visit(parseDocument(yaml, { logLevel: 'error', keepSourceTokens: false }), {
		Scalar(key, node) {
			if (key === 'key' || !isScalar(node) || (node.type && node.type !== 'PLAIN')) return;
			const end = node.range?.[1] ?? 0;
			const cut = /[ \t]*(?<![^ \t])(#[^\s#][^\n]*)/y;
			cut.lastIndex = end;
			const comment = cut.exec(yaml)?.[1];
			if (!comment || /^#validate-ignore/.test(comment)) return;
			const start = cut.lastIndex - comment.length;
			found.push({ stretch: [offset + start, offset + start + comment.trimEnd().length] });
		},
	});
	return found;
}

/** Returns the YAML of a document, and where it starts. */
function cutYaml(file: string, text: string): readonly [string, number] {
	if (file.endsWith('.yaml')) return [text, 0];
	const start = text.indexOf('\n') + 1;
	const end = text.indexOf('\n---', start - 1);
	return [text.slice(start, end === -1 ? text.length : end + 1), start];
}
