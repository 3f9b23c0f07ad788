import { AIM, type GraphNode } from '../../graph/driver-graph.ts';

/** A driver diagram as a nested list: the same nodes and links, for those who can’t see the picture. */
export interface OutlineItem {
	node: GraphNode;
	/** How strongly it influences the node that it is listed under, where that is published. */
	strength: 'strong' | 'weak' | undefined;
	/** True when what leads to it was listed before: a node with several parents is opened under the first alone. */
	again: boolean;
	children: OutlineItem[];
}

/** The list from the aim down; `undefined` when there is nothing to list. */
export function buildOutline(nodes: readonly GraphNode[]): OutlineItem | undefined {
	const children = new Map<string, { node: GraphNode; strength: OutlineItem['strength'] }[]>();
	for (const node of nodes) {
		for (const { key, strength } of node.parents) {
			const known = children.get(key);
			if (known) known.push({ node, strength });
			else children.set(key, [{ node, strength }]);
		}
	}
	const opened = new Set<string>();
	const itemOf = (node: GraphNode, strength: OutlineItem['strength']): OutlineItem => {
		const below = children.get(node.key) ?? [];
		if (opened.has(node.key)) return { node, strength, again: below.length > 0, children: [] };
		opened.add(node.key);
		return {
			node,
			strength,
			again: false,
			children: below.map((child) => itemOf(child.node, child.strength)),
		};
	};
	const aim = nodes.find(({ key }) => key === AIM);
	return aim && itemOf(aim, undefined);
}
