import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { repeatedShares } from './repeated-words.ts';

/** What is said of the words on the page of a change idea, as built. */
export interface IdeaPage {
	id: string;
	/** The share of its words that are in runs of eight that two or more other ideas’ pages have, from 0 to 1. */
	repeated: number;
	/** How often it says “not published”. */
	notPublished: number;
}

/** The pages of change ideas in a built site; ideas without a page there are left out. */
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

/** Parts of a page that say nothing of its subject, or that nobody sees. */
const LEFT_OUT = new Set(['nav', 'script', 'style', 'template', 'svg', 'button']);

/** The words of the main part of a page: without menus, the note on mistakes and what is hidden. */
export function pageText(html: string): string {
	const main = find(parse(html), (node) => node.nodeName === 'main');
	return main ? textOf(main) : '';
}

function textOf(node: Node): string {
	if ('value' in node) return node.value;
	if (!('childNodes' in node) || LEFT_OUT.has(node.nodeName)) return '';
	if ('attrs' in node && node.attrs.some(isLeftOut)) return '';
	return node.childNodes.map(textOf).join(' ');
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
