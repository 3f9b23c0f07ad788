import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** An element of a page: its name, its attributes and its own text, without that of nested elements. */
export interface Element {
	tag: string;
	attributes: Readonly<Record<string, string>>;
	text: string;
}

/** Returns every element of an HTML document, in order, including those in `<template>`. */
export function parseElements(html: string): Element[] {
	const elements: Element[] = [];
	const visit = (node: Node) => {
		if ('attrs' in node) {
			elements.push({
				tag: node.tagName,
				attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
				text: node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
			});
		}
		if ('content' in node) visit(node.content);
		if ('childNodes' in node) node.childNodes.forEach(visit);
	};
	visit(parse(html));
	return elements;
}
