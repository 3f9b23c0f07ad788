import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { repeatedShares } from './repeated-words.ts';

/** Figures about the words on the built page of a change idea. */
export interface IdeaPage {
	id: string;
	/** The share of its words in runs of eight words that are on two or more other ideas’ pages, from 0 to 1. */
	repeated: number;
	/** How often it says “not published”. */
	notPublished: number;
}

/** Returns figures about the pages of change ideas in a built site, without ideas that have no page there. */
export function ideaPages(dist: string, ids: readonly string[]): IdeaPage[] {
	const texts = new Map(
		ids.flatMap((id) => {
			const file = join(dist, 'change-ideas', id, 'index.html');
			return existsSync(file) ? [[id, pageText(readFileSync(file, 'utf8'))] as const] : [];
		}),
	);
	const shares = repeatedShares(texts);
	return [...texts].map(([id, text]) => ({
		id,
		repeated: shares.get(id) ?? 0,
		notPublished: text.match(/\bnot published\b/gi)?.length ?? 0,
	}));
}

type Node = DefaultTreeAdapterTypes.Node;

/** Parts of a page that are not about its subject, or that are hidden. */
const LEFT_OUT = new Set(['nav', 'script', 'style', 'template', 'svg', 'button']);

/** Returns the words of the main part of a page, without menus, the note on mistakes and hidden parts. */
export function pageText(html: string): string {
	const main = find(parse(html), (node) => node.nodeName === 'main');
	return main ? readText(main) : '';
}

function readText(node: Node): string {
	if ('value' in node) return node.value;
	if (!('childNodes' in node) || LEFT_OUT.has(node.nodeName)) return '';
	if ('attrs' in node && node.attrs.some(isLeftOut)) return '';
	return node.childNodes.map(readText).join(' ');
}

function isLeftOut({ name, value }: { name: string; value: string }): boolean {
	return name === 'hidden' || (name === 'class' && /(^| )feedback( |$)/.test(value));
}

function find(node: Node, isWanted: (node: Node) => boolean): Node | undefined {
	if (isWanted(node)) return node;
	if (!('childNodes' in node)) return undefined;
	for (const child of node.childNodes) {
		const found = find(child, isWanted);
		if (found) return found;
	}
	return undefined;
}
