import { hasForbiddenScheme } from '../../format/web-address.ts';
import { withoutCode } from '../../parse/markdown/code-runs.ts';
import { readOpeningTag, type Stretch } from '../documents/opening-tag.ts';

/** Something harmful in a text that the parser cannot read. */
export interface UnsafeStretch {
	kind: 'tag' | 'attribute' | 'address';
	/** The name of the tag or the attribute, or the address. */
	words: string;
	stretch: Stretch;
}

/** Tags that load code or pages from elsewhere. */
export const UNSAFE_TAGS: ReadonlySet<string> = new Set(['script', 'iframe', 'style']);

/** No tag is longer; an unclosed tag is not read to the end of the text. */
const LONGEST_TAG = 1000;

/** Nested unclosed tags would be read again and again. The unreadable text is reported anyway. */
const MOST_CHARACTERS = 2_000_000;

/** Finds tags, attributes and addresses that the safe subset forbids, without parsing. */
export function* findUnsafe(text: string): Generator<UnsafeStretch> {
	const source = withoutCode(text);
	let read = 0;
	for (const { 1: name = '', index } of source.matchAll(/<([a-z][a-z0-9]*)(?=[\s/>])/gi)) {
		const tag = source.slice(index, index + LONGEST_TAG);
		const { end, attributes } = readOpeningTag(tag, 0);
		read += end;
		if (read > MOST_CHARACTERS) return;
		if (UNSAFE_TAGS.has(name.toLowerCase()))
			yield { kind: 'tag', words: name, stretch: [index, index + end] };
		for (const attribute of attributes) {
			const value = tag.slice(...attribute.value);
			const stretch = moved(attribute.whole, index);
			if (/^on/i.test(attribute.name)) yield { kind: 'attribute', words: attribute.name, stretch };
			else if (isCodeAddress(value) || (isAddress(attribute.name) && hasForbiddenScheme(value)))
				yield { kind: 'address', words: value, stretch };
		}
	}
	for (const { 1: opening = '', 2: address = '', index } of source.matchAll(
		/(\]\(<?)([^\s)>]+)/g,
	)) {
		const start = index + opening.length;
		if (isCodeAddress(address) || hasForbiddenScheme(address))
			yield { kind: 'address', words: address, stretch: [start, start + address.length] };
	}
}

function isAddress(attribute: string): boolean {
	return /^(?:href|src|file)$/i.test(attribute);
}

/** Browsers ignore white space and control characters in a scheme. */
export function isCodeAddress(address: string): boolean {
	return /^(javascript|vbscript|data):/i.test(address.replace(/[\p{Cc}\s]+/gu, ''));
}

function moved([start, end]: Stretch, by: number): Stretch {
	return [start + by, end + by];
}
