import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { addressOfFile, listPages, walkFiles } from './files.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Elements around an element, and itself, by which it is told apart. */
const DEPTH = 3;

/**
 * Returns the addresses of some pages of a built site that have, between them, every element as its style sheets tell
 * elements apart: by its name, its classes and its attributes, and those of the two elements around it. What depends
 * on style alone, such as contrast, is the same on the other pages.
 */
export function pagesOfEveryStyle(folder: string): Set<string> {
	const valued = attributesWithValues(folder);
	const pages = listPages(folder).map((file) => ({
		address: addressOfFile(file),
		elements: styledElements(readFileSync(join(folder, file), 'utf8'), valued),
	}));
	const found = new Set<string>();
	const chosen = new Set<string>();
	for (const { address, elements } of pages.toSorted((a, b) => b.elements.size - a.elements.size)) {
		const before = found.size;
		for (const element of elements) found.add(element);
		if (found.size > before) chosen.add(address);
	}
	return chosen;
}

/** Returns the attributes whose values the style sheets of a site ask for, and that with a style of its own. */
function attributesWithValues(folder: string): Set<string> {
	const sheets = walkFiles(folder)
		.filter((file) => file.endsWith('.css'))
		.map((file) => readFileSync(join(folder, file), 'utf8'));
	const asked = sheets.flatMap((css) => [...css.matchAll(/\[([\w-]+)=/g)]);
	return new Set(['style', ...asked.flatMap(([, name]) => name ?? [])]);
}

/** Returns each element of the body once for each way in which it is told apart. */
function styledElements(html: string, valued: ReadonlySet<string>): Set<string> {
	const elements = new Set<string>();
	const visit = (node: Node, around: readonly string[]) => {
		if (node.nodeName === 'head') return;
		let here = around;
		if ('attrs' in node) {
			here = [...around, nameStyles(node, valued)].slice(-DEPTH);
			elements.add(here.join(' > '));
		}
		if ('childNodes' in node) for (const child of node.childNodes) visit(child, here);
	};
	visit(parse(html), []);
	return elements;
}

/** `a.button[href][data-size=2]`, in an order of its own. */
function nameStyles(
	{ tagName, attrs }: DefaultTreeAdapterTypes.Element,
	valued: ReadonlySet<string>,
): string {
	const parts = attrs.flatMap(({ name, value }) => {
		if (name === 'class') return value.split(/\s+/).map((each) => `.${each}`);
		return valued.has(name) ? `[${name}=${value}]` : `[${name}]`;
	});
	return `${tagName}${parts.sort().join('')}`;
}
