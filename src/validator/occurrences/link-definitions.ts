import type { Markdown } from '../../parse/markdown/markdown.ts';
import type { Stretch } from '../documents/opening-tag.ts';

/** `[name]: address` on a line of its own, also in a list or a quotation. */
const DEFINITION =
	/^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*\[([^[\]\n]+)\]:[ \t]*(?:<([^<>\n]*)>|([^\s<]\S*))/gm;

const known = new WeakMap<Markdown, ReadonlyMap<string, Stretch>>();

/**
 * Returns the place of the address of a reference link: `[words][name]`, `[name][]` or `[name]`; `undefined` if no
 * line of the text defines that name.
 */
export function addressByName(markdown: Markdown, link: string): Stretch | undefined {
	const name = /\[([^[\]]+)\](?:\[\])?$/.exec(link)?.[1];
	if (name === undefined) return undefined;
	let definitions = known.get(markdown);
	if (!definitions) {
		definitions = findDefinitions(markdown.source);
		known.set(markdown, definitions);
	}
	return definitions.get(sameName(name));
}

/** The first definition of a name counts. */
function findDefinitions(source: string): ReadonlyMap<string, Stretch> {
	const found = new Map<string, Stretch>();
	for (const match of source.matchAll(DEFINITION)) {
		const [whole, name = '', inBrackets, plain] = match;
		const end = match.index + whole.length - (inBrackets === undefined ? 0 : 1);
		const start = end - (inBrackets ?? plain ?? '').length;
		if (!found.has(sameName(name))) found.set(sameName(name), [start, end]);
	}
	return found;
}

function sameName(name: string): string {
	return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
