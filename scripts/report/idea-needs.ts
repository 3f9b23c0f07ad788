import type { Element, Nodes, Root } from 'hast';
import type { Item } from '../../src/graph/item.ts';
import type { Model } from '../../src/graph/model.ts';
import { nodeText, walk } from '../../src/parse/markdown/markdown.ts';

/** What a change idea should offer a ward that wants to start, with the ids of the change ideas that lack it. */
export interface IdeaNeeds {
	/** Fewer than two entries of elsewhere. */
	withoutElsewhere: readonly string[];
	/** No section that says how to try it. */
	withoutTrySection: readonly string[];
	/** Fewer than two measures in that section, each with numerator and denominator. */
	withoutMeasures: readonly string[];
	withoutSheet: readonly string[];
}

/** The heading of the section that says how a ward could try an idea. */
const TRY_HEADING = 'try it on your ward';
const ENOUGH = 2;

/** @param bodyOf returns the tree of an idea’s body */
export function ideaNeeds(
	model: Model,
	bodyOf: (idea: Item<'change-ideas'>) => Root | undefined,
): IdeaNeeds {
	const ideas = model.items('change-ideas').map((idea) => ({
		idea,
		section: trySection(bodyOf(idea)),
	}));
	const lacking = (lacks: (each: (typeof ideas)[number]) => boolean) =>
		ideas.filter(lacks).map(({ idea }) => idea.id);
	return {
		withoutElsewhere: lacking(
			({ idea }) => model.linking('elsewhere', idea, 'ideas').length < ENOUGH,
		),
		withoutTrySection: lacking(({ section }) => section === undefined),
		withoutMeasures: lacking(({ section }) => countMeasures(section ?? []) < ENOUGH),
		withoutSheet: lacking(({ idea }) => model.linking('sheets', idea, 'ideas').length === 0),
	};
}

/** Returns the section of a body below that heading, up to the next heading of its level. */
function trySection(body: Root | undefined): Nodes[] | undefined {
	const nodes = (body?.children ?? []) as Nodes[];
	const isHeading = (node: Nodes) => node.type === 'element' && node.tagName === 'h2';
	const start = nodes.findIndex(
		(node) => isHeading(node) && nodeText(node).trim().toLowerCase() === TRY_HEADING,
	);
	if (start === -1) return undefined;
	const end = nodes.findIndex((node, index) => index > start && isHeading(node));
	return nodes.slice(start + 1, end === -1 ? undefined : end);
}

/** Returns the rows of tables with columns for numerator and denominator. */
function countMeasures(section: readonly Nodes[]): number {
	let count = 0;
	for (const node of section) {
		walk(node, (each) => {
			if (each.type === 'element' && each.tagName === 'table') count += measureRows(each);
		});
	}
	return count;
}

function measureRows(table: Element): number {
	const headings: string[] = [];
	let rows = 0;
	walk(table, (node) => {
		if (node.type !== 'element') return;
		if (node.tagName === 'th') headings.push(nodeText(node).trim().toLowerCase());
		else if (node.tagName === 'tr') rows += 1;
	});
	const hasBase = ['numerator', 'denominator'].every((word) => headings.includes(word));
	return hasBase ? rows - 1 : 0;
}
