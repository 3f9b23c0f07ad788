/** A range in the text of a tag. The end is exclusive. */
export type Stretch = readonly [start: number, end: number];

export interface AttributePlace {
	name: string;
	/** The attribute as a whole. */
	whole: Stretch;
	/** Its value without quotes; the name if there is no value. */
	value: Stretch;
}

/**
 * Finds the parts of an opening tag, for which the parser provides no places.
 *
 * @param source the text with the tag
 * @param start the offset of its `<`
 */
export function readOpeningTag(
	source: string,
	start: number,
): { end: number; attributes: AttributePlace[] } {
	const attributes: AttributePlace[] = [];
	let at = skip(source, start + 1, /[^\s/>{]/);
	while (at < source.length && source[at] !== '>') {
		if (source[at] === '{') {
			const end = bracesEnd(source, at);
			attributes.push({ name: '', whole: [at, end], value: [at, end] });
			at = end;
		} else if (/[\s/]/.test(source.charAt(at))) {
			at += 1;
		} else {
			const attribute = readAttribute(source, at);
			attributes.push(attribute);
			at = Math.max(attribute.whole[1], at + 1);
		}
	}
	return { end: Math.min(at + 1, source.length), attributes };
}

function readAttribute(source: string, start: number): AttributePlace {
	const nameEnd = skip(source, start, /[^\s=/>{]/);
	const name = source.slice(start, nameEnd);
	const equals = skip(source, nameEnd, /\s/);
	if (source[equals] !== '=') return { name, whole: [start, nameEnd], value: [start, nameEnd] };
	const valueStart = skip(source, equals + 1, /\s/);
	const mark = source[valueStart];
	if (mark === '{') {
		const end = bracesEnd(source, valueStart);
		return { name, whole: [start, end], value: [valueStart, end] };
	}
	if (mark !== '"' && mark !== "'")
		return { name, whole: [start, valueStart], value: [start, nameEnd] };
	const closing = source.indexOf(mark, valueStart + 1);
	const valueEnd = closing === -1 ? source.length : closing;
	return {
		name,
		whole: [start, Math.min(valueEnd + 1, source.length)],
		value: [valueStart + 1, valueEnd],
	};
}

function skip(source: string, from: number, characters: RegExp): number {
	let at = from;
	while (at < source.length && characters.test(source.charAt(at))) at += 1;
	return at;
}

/** Returns the offset after the `}` that closes the `{` at `start`; braces in strings don’t count. */
function bracesEnd(source: string, start: number): number {
	let depth = 0;
	for (let at = start; at < source.length; at += 1) {
		const character = source.charAt(at);
		if (character === '{') depth += 1;
		else if (character === '}') {
			depth -= 1;
			if (depth === 0) return at + 1;
		} else if (character === '"' || character === "'" || character === '`') {
			const closing = source.indexOf(character, at + 1);
			if (closing !== -1) at = closing;
		}
	}
	return source.length;
}
