import type { Markdown } from '../../parse/markdown/markdown.ts';
import { LEFT_KINDS } from './left-kinds.ts';
import type { LeftMarkdown } from './left-markdown.ts';
import { printedText } from './printed-text.ts';

const KINDS = Object.values(LEFT_KINDS);

/** Finds the Markdown of a text that did not take, in text order. Most texts are settled by a look at their signs. */
export function findLeftMarkdown(markdown: Markdown): LeftMarkdown[] {
	const { source } = markdown;
	const kinds = KINDS.filter(({ sign }) => sign.test(source));
	if (kinds.length === 0) return [];
	const { tree } = markdown;
	if (!tree) return [];
	const text = { source, tree, printed: printedText(tree, source) };
	return kinds.flatMap((kind) => [...kind.find(text)]).sort((a, b) => a.stretch[0] - b.stretch[0]);
}
