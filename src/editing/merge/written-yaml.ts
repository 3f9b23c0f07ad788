import { Document, isMap, isScalar, isSeq, Scalar, visit, type YAMLMap, type YAMLSeq } from 'yaml';

/** The width at which texts are folded. */
export const LINE_WIDTH = 120;

/**
 * Returns a field as a line or lines of YAML, in the style of the content: short lists on one line, long texts folded.
 *
 * @param column the column at which the key starts: every line is indented by as much
 */
export function writtenField(key: string, value: unknown, column = 0): string {
	return indented(written({ [key]: value }, column), column);
}

/** Returns an item of a list as lines of YAML, with the dash at a column. */
export function writtenItem(value: unknown, column: number): string {
	return indented(written([value], column), column);
}

/** Returns a value as it is written on the line of its key, or below it for fields and lists. */
function written(value: unknown, column: number): string {
	const document = new Document(value);
	visit(document, {
		Scalar: (_, node) => {
			if (typeof node.value === 'string') node.type = styleOf(node.value);
		},
		Seq: (_, node) => {
			node.flow = isShortList(node.items);
		},
		Map: (_, node) => {
			if (node.items.length === 0) node.flow = true;
		},
	});
	return document.toString({
		lineWidth: Math.max(40, LINE_WIDTH - column),
		flowCollectionPadding: false,
		minContentWidth: 20,
	});
}

/** A long text is folded below its key; the writer quotes what would otherwise not be text. */
function styleOf(text: string): Scalar.Type {
	if (text.includes('\n')) return Scalar.BLOCK_LITERAL;
	return text.length > FOLDED_FROM ? Scalar.BLOCK_FOLDED : Scalar.PLAIN;
}

/** A text of this length does not fit on the line of its key. */
const FOLDED_FROM = 100;

/** Ids and words are listed on one line. */
function isShortList(items: readonly unknown[]): boolean {
	const words = items.map((item) => (isScalar(item) ? String(item.value) : undefined));
	if (words.includes(undefined)) return false;
	return words.join(', ').length < 90 && words.every((word) => !/\s.*\s/.test(word ?? ''));
}

function indented(text: string, column: number): string {
	if (column === 0) return text;
	const space = ' '.repeat(column);
	return text.replaceAll(/^(?=.)/gm, space);
}

/** True for a list or fields that are written over several lines. */
export function isBlock(node: unknown): node is YAMLMap | YAMLSeq {
	return (isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0;
}
