import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import type { ActiveContent } from './inspect-file.ts';
import { problemOfAttribute } from './svg-attributes.ts';
import { findActiveCss } from './svg-css.ts';
import { drawsTooMuch } from './svg-drawn.ts';
import { EDITOR_NAMESPACES, SVG_ELEMENTS } from './svg-elements.ts';
import { Namespaces, SVG } from './svg-namespaces.ts';

const REDRAW = 'Save the picture again as a plain SVG, without scripts, links and animation.';

/**
 * Returns the first thing in an SVG picture that could act or load something from elsewhere; `undefined` for one that
 * only draws. Elements that are not on the list of allowed ones are rejected.
 */
export function findActiveSvg(text: string): ActiveContent | undefined {
	let root: XmlElement | null;
	try {
		const tree = parseXml(text, {
			includeOffsets: true,
			preserveDocumentType: true,
			preserveXmlDeclaration: true,
		});
		for (const node of tree.children) {
			const problem = problemBesideRoot(node);
			if (problem) return { ...stretch(node), message: problem, hint: REDRAW };
		}
		root = tree.root;
	} catch (error) {
		return unreadable(error, text);
	}
	if (!root) return undefined;
	return findInTree(root) ?? (drawsTooMuch(root) ? { ...stretch(root), ...TOO_MUCH } : undefined);
}

const TOO_MUCH = {
	message: 'Unexpected SVG picture with more elements than a browser can draw',
	hint: 'Save the picture again without elements that stand for others many times over.',
};

/** Walks without recursion: a picture can be nested as deeply as its author likes. */
function findInTree(root: XmlElement): ActiveContent | undefined {
	const waiting = [{ element: root, above: Namespaces.atRoot() }];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { element } = next;
		const namespaces = next.above.within(element.attributes);
		const problem = problemOfElement(element, namespaces);
		if (problem) return { ...stretch(element), message: problem, hint: REDRAW };
		const inner = element.children.toReversed();
		for (const node of inner) {
			if (node instanceof XmlElement) waiting.push({ element: node, above: namespaces });
			else if (node.type === 'pi') return instruction(node);
		}
	}
	return undefined;
}

function problemOfElement(element: XmlElement, namespaces: Namespaces): string | undefined {
	const { space = '', name } = namespaces.nameOf(element.name);
	if (space !== SVG)
		return EDITOR_NAMESPACES.test(space)
			? undefined
			: `Unexpected \`<${element.name}>\` in an SVG picture`;
	if (!SVG_ELEMENTS.has(name)) return `Unexpected \`<${element.name}>\` in an SVG picture`;
	if (name === 'style') {
		const found = findActiveCss(element.text);
		if (found) return `Unexpected ${found} in a style of an SVG picture`;
	}
	for (const [attribute, value] of Object.entries(element.attributes)) {
		if (/^xmlns(?::|$)/.test(attribute)) continue;
		const problem = problemOfAttribute(attribute.replace(/^.*:/, ''), value);
		if (problem) return `Unexpected ${problem} in an SVG picture`;
	}
	return undefined;
}

function problemBesideRoot(node: XmlNode): string | undefined {
	if (node.type === 'doctype') return 'Unexpected `<!DOCTYPE>` in an SVG picture';
	if (node.type === 'pi') return 'Unexpected processing instruction `<?…?>` in an SVG picture';
	if (node.type !== 'xmldecl') return undefined;
	const { encoding } = node.toJSON() as { encoding?: string | null };
	return encoding && !/^(?:utf-8|us-ascii)$/i.test(encoding)
		? `Unexpected encoding \`${encoding}\` of an SVG picture, expected \`UTF-8\``
		: undefined;
}

function instruction(node: XmlNode): ActiveContent {
	return {
		...stretch(node),
		message: 'Unexpected processing instruction `<?…?>` in an SVG picture',
		hint: REDRAW,
	};
}

function stretch({ start, end }: XmlNode): { start: number; end: number } {
	return { start, end };
}

function unreadable(error: unknown, text: string): ActiveContent {
	const pos = (error as { pos?: unknown }).pos;
	const start = typeof pos === 'number' ? Math.min(pos, text.length) : 0;
	const [why = ''] = (error instanceof Error ? error.message : String(error)).split(/\s\(line|\n/);
	return {
		start,
		end: start,
		message: `The SVG picture cannot be read: ${why}`,
		hint: 'Save the picture again as a plain SVG.',
	};
}
