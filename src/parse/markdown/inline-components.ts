import type { Element, Nodes, Parents, Root } from 'hast';
import { nodeOffsets, readTag } from './markdown.ts';

/** Components that are part of a sentence, even on a line of their own. */
const INLINE = new Set(['Fact', 'Cite', 'Term']);

/**
 * Puts inline components back into their paragraph.
 *
 * In MDX a line with only a component is a block of its own, so a note that a line break has moved to the next line
 * would break out of its sentence. Without a blank line between them they are one paragraph, as elsewhere in Markdown.
 */
export function joinInlineComponents(tree: Root, source: string): void {
	const waiting: Parents[] = [tree];
	for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
		const children = parent.children;
		if (children.some(isInlineBlock))
			parent.children = joined(children, source, parent) as typeof parent.children;
		for (const child of parent.children) if ('children' in child) waiting.push(child as Parents);
	}
}

function isInlineBlock(node: Nodes): boolean {
	const tag = readTag(node);
	return tag?.type === 'mdxJsxFlowElement' && INLINE.has(tag.name ?? '');
}

function joined(children: readonly Nodes[], source: string, parent: Parents): Nodes[] {
	const result: Nodes[] = [];
	// In a tight list the text of an item is directly in the item, without a paragraph.
	const inTightItem =
		parent.type === 'element' && parent.tagName === 'li' && !children.some(isParagraph);
	// Returns the paragraph that a component may still belong to, and its end in the source.
	let open: { nodes: Nodes[]; end: number; element: Element | undefined } | undefined;
	for (const node of children) {
		const [start, end] = nodeOffsets(node) ?? [undefined, undefined];
		if (start === undefined || end === undefined) {
			result.push(node);
			continue;
		}
		const continues = open !== undefined && !/\n[ \t>]*\n/.test(source.slice(open.end, start));
		if (isInlineBlock(node)) {
			(node as { type: string }).type = 'mdxJsxTextElement';
			if (inTightItem && !(open && continues)) {
				open = { nodes: result, end, element: undefined };
			} else if (!open || !continues) {
				const element: Element = { type: 'element', tagName: 'p', properties: {}, children: [] };
				if (node.position) element.position = node.position;
				open = { nodes: element.children, end, element };
				result.push(element);
			} else {
				dropLineEnd(result);
				open.nodes.push({ type: 'text', value: '\n' });
			}
			open.nodes.push(node);
			open.end = end;
		} else if (isParagraph(node) && open?.nodes.some(isInlineTag) && continues) {
			dropLineEnd(result);
			open.nodes.push({ type: 'text', value: '\n' }, ...node.children);
			open.end = end;
		} else {
			result.push(node);
			if (isParagraph(node)) open = { nodes: node.children, end, element: node };
			else if (inTightItem && node.type === 'text' && node.value.trim())
				open = { nodes: result, end, element: undefined };
			else open = undefined;
		}
		stretch(open, end);
	}
	return result;
}

function isParagraph(node: Nodes): node is Element {
	return node.type === 'element' && node.tagName === 'p';
}

function isInlineTag(node: Nodes): boolean {
	return INLINE.has(readTag(node)?.name ?? '');
}

/** Moves the line end between a paragraph and the component into the paragraph. */
function dropLineEnd(result: Nodes[]): void {
	const last = result.at(-1);
	if (last?.type === 'text' && last.value.trim() === '') result.pop();
}

function stretch(open: { element: Element | undefined } | undefined, end: number): void {
	const position = open?.element?.position;
	if (position?.end.offset !== undefined && position.end.offset < end && open?.element) {
		open.element.position = { start: position.start, end: { ...position.end, offset: end } };
	}
}
