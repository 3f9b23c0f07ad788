/** Links between nodes, by name. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * Finds cycles in a graph, each once: as a path from the name that sorts first back to itself,
 * `['a', 'b']` for a → b → a. Of cycles that leave that name by the same link, only the shortest is returned.
 */
export function findCycles(graph: Graph): string[][] {
	const cycles: string[][] = [];
	const waiting = findComponents(new Set(graph.keys()), graph);
	for (let component = waiting.pop(); component; component = waiting.pop()) {
		const [first] = [...component].sort((a, b) => (a < b ? -1 : 1));
		if (first === undefined) continue;
		const inside = new Set(component);
		for (const next of new Set(graph.get(first))) {
			const back = inside.has(next) ? shortestWay(next, first, inside, graph) : undefined;
			if (back) cycles.push([first, ...back.slice(0, -1)]);
		}
		inside.delete(first);
		waiting.push(...findComponents(inside, graph));
	}
	return cycles.sort((a, b) => (a.join('\0') < b.join('\0') ? -1 : 1));
}

/** Returns the path from one node to another, both included, within some nodes. */
function shortestWay(
	from: string,
	to: string,
	inside: ReadonlySet<string>,
	graph: Graph,
): string[] | undefined {
	const before = new Map<string, string | undefined>([[from, undefined]]);
	for (const node of before.keys()) {
		if (node === to) {
			const way: string[] = [];
			for (let at: string | undefined = to; at !== undefined; at = before.get(at)) way.push(at);
			return way.reverse();
		}
		for (const next of graph.get(node) ?? [])
			if (inside.has(next) && !before.has(next)) before.set(next, node);
	}
	return undefined;
}

/** Finds strongly connected components (Tarjan 1972), without nodes that can’t reach themselves. */
function findComponents(nodes: ReadonlySet<string>, graph: Graph): string[][] {
	const index = new Map<string, number>();
	const low = new Map<string, number>();
	const stack: string[] = [];
	const onStack = new Set<string>();
	const components: string[][] = [];
	for (const root of nodes) {
		if (index.has(root)) continue;
		const calls: { node: string; next: number }[] = [{ node: root, next: 0 }];
		for (let call = calls.at(-1); call; call = calls.at(-1)) {
			const { node } = call;
			if (call.next === 0) {
				index.set(node, index.size);
				low.set(node, index.get(node) as number);
				stack.push(node);
				onStack.add(node);
			}
			const links = graph.get(node) ?? [];
			const next = links[call.next];
			call.next += 1;
			if (next !== undefined) {
				if (!nodes.has(next)) continue;
				if (!index.has(next)) calls.push({ node: next, next: 0 });
				else if (onStack.has(next))
					low.set(node, Math.min(low.get(node) as number, index.get(next) as number));
				continue;
			}
			calls.pop();
			const caller = calls.at(-1)?.node;
			if (caller !== undefined)
				low.set(caller, Math.min(low.get(caller) as number, low.get(node) as number));
			if (low.get(node) !== index.get(node)) continue;
			const component = stack.splice(stack.lastIndexOf(node));
			for (const each of component) onStack.delete(each);
			if (component.length > 1 || links.includes(node)) components.push(component);
		}
	}
	return components;
}
