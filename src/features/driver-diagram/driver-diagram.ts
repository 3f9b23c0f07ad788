import { itemAt } from '../../format/item-at.ts';
import { measureText, wrapText } from '../../format/text-width.ts';
import type { GraphNode } from '../../graph/driver-graph.ts';

/**
 * Where each node of a driver diagram stands. The diagram is a layered graph: a node stands one column
 * right of the last of its parents, and a link that spans columns passes through a free lane in each, so
 * that it never runs behind a node that it has nothing to do with.
 */

export interface Diagram {
	width: number;
	height: number;
	columns: number;
	nodes: readonly PlacedNode[];
	links: readonly PlacedLink[];
}

export interface PlacedNode {
	node: GraphNode;
	x: number;
	y: number;
	width: number;
	height: number;
	/** The title, broken to fit. */
	lines: readonly string[];
}

export interface PlacedLink {
	from: string;
	to: string;
	weak: boolean;
	/** As the `d` of an SVG path. */
	path: string;
}

/** Sizes in the unit of the picture, which is shown at one CSS pixel or less. */
export const SIZES = {
	widths: { aim: 136, driver: 178, idea: 198 },
	gap: 32,
	between: 12,
	padding: 12,
	title: 15,
	titleLine: 19,
	note: 13.5,
	noteLine: 18,
} as const;

/** A place in a column: a node, or the lane of a link that passes through. */
interface Slot {
	node: GraphNode | undefined;
	/** Slots of the column before that lead here. */
	parents: Slot[];
	lines: readonly string[];
	width: number;
	height: number;
	x: number;
	y: number;
	/** Its place in its column, counting from 0. */
	place: number;
}

const LANE_HEIGHT = 8;

/** How much wider than usual a box may be for a long word. */
const MOST_WIDENED = 1.2;

/** @param room how wide the picture may be: columns grow to fill it, and never shrink to fit */
export function layOutDiagram(nodes: readonly GraphNode[], room = 0): Diagram {
	const layers = findLayers(nodes);
	const columns: Slot[][] = Array.from({ length: Math.max(0, ...layers.values()) + 1 }, () => []);
	const extra = Math.max(0, room - naturalWidth(nodes, layers)) / Math.max(1, columns.length);
	const slots = new Map(nodes.map((node) => [node.key, nodeSlot(node, extra)]));
	for (const node of nodes) {
		columns[layers.get(node.key) ?? 0]?.push(slots.get(node.key) as Slot);
	}
	const routes = nodes.flatMap((node) =>
		node.parents.flatMap(({ key, strength }) => {
			const from = slots.get(key);
			const to = slots.get(node.key) as Slot;
			if (!from || (layers.get(key) ?? 0) >= (layers.get(node.key) ?? 0)) return [];
			const lanes = lanesBetween(from, to, columns, {
				after: layers.get(key) ?? 0,
				before: layers.get(node.key) ?? 0,
			});
			return [{ from: key, to: node.key, weak: strength === 'weak', stops: [from, ...lanes, to] }];
		}),
	);
	orderColumns(columns);
	const { width, height } = placeColumns(columns);
	return {
		width,
		height,
		columns: columns.length,
		// Who hears the picture, or goes through it by keyboard, goes down one column after the other.
		nodes: columns.flatMap((column) => column.flatMap(placedNode)),
		links: routes.map(({ from, to, weak, stops }) => ({
			from,
			to,
			weak,
			path: pathThrough(stops),
		})),
	};
}

/** Lanes are slots without a node. */
function placedNode({ node, x, y, width, height, lines }: Slot): PlacedNode[] {
	return node ? [{ node, x, y, width, height, lines }] : [];
}

/** The column of each node, by key; all ideas share the last one. Parents that lead in a circle are passed over. */
function findLayers(nodes: readonly GraphNode[]): Map<string, number> {
	const byKey = new Map(nodes.map((node) => [node.key, node]));
	const layers = new Map<string, number>();
	const open = new Set<string>();
	const layerOf = (node: GraphNode): number => {
		const known = layers.get(node.key);
		if (known !== undefined) return known;
		open.add(node.key);
		const parents = node.parents.flatMap(({ key }) =>
			open.has(key) ? [] : (byKey.get(key) ?? []),
		);
		const layer = 1 + Math.max(-1, ...parents.map(layerOf));
		open.delete(node.key);
		layers.set(node.key, layer);
		return layer;
	};
	for (const node of nodes) layerOf(node);
	const ideas = nodes.filter(({ kind }) => kind === 'idea');
	const others = nodes.filter(({ kind }) => kind !== 'idea');
	const last = 1 + Math.max(-1, ...others.map(({ key }) => layers.get(key) ?? 0));
	for (const { key } of ideas) layers.set(key, last);
	return layers;
}

/** The width of all columns, each as wide as its widest kind of node, with the gaps between them. */
function naturalWidth(nodes: readonly GraphNode[], layers: ReadonlyMap<string, number>): number {
	const widths = new Map<number, number>();
	for (const { key, kind } of nodes) {
		const layer = layers.get(key) ?? 0;
		widths.set(layer, Math.max(widths.get(layer) ?? 0, SIZES.widths[kind]));
	}
	return [...widths.values()].reduce((sum, width) => sum + width + SIZES.gap, -SIZES.gap);
}

function nodeSlot(node: GraphNode, extra: number): Slot {
	const width = Math.floor(Math.max(SIZES.widths[node.kind] + extra, wordWidth(node)));
	const lines = wrapText(node.title, width - 2 * SIZES.padding, SIZES.title, 'bold');
	const height =
		2 * SIZES.padding +
		lines.length * SIZES.titleLine +
		(node.lenses.length + node.notes.length) * SIZES.noteLine;
	return { node, parents: [], lines, width, height, x: 0, y: 0, place: 0 };
}

/** How wide a box has to be so that no word of its title is broken, as far as a box may grow for one. */
function wordWidth({ title, kind }: GraphNode): number {
	const words = title.split(/\s/).map((word) => measureText(word, SIZES.title, 'bold'));
	return Math.min(
		Math.ceil(Math.max(...words)) + 2 * SIZES.padding,
		SIZES.widths[kind] * MOST_WIDENED,
	);
}

function lanesBetween(
	from: Slot,
	to: Slot,
	columns: readonly Slot[][],
	{ after, before }: { after: number; before: number },
): Slot[] {
	const lanes: Slot[] = [];
	let last = from;
	for (let column = after + 1; column < before; column += 1) {
		const lane: Slot = {
			node: undefined,
			parents: [last],
			lines: [],
			width: 0,
			height: LANE_HEIGHT,
			x: 0,
			y: 0,
			place: 0,
		};
		columns[column]?.push(lane);
		lanes.push(lane);
		last = lane;
	}
	to.parents.push(last);
	return lanes;
}

/** Each column in the order of the middle of its parents, which keeps links from crossing where they need not. */
function orderColumns(columns: readonly Slot[][]): void {
	for (const column of columns) {
		const middles = new Map(
			column.map(({ parents }, index) => [
				itemAt(column, index),
				parents.length === 0
					? Number.POSITIVE_INFINITY
					: parents.reduce((sum, { place }) => sum + place, 0) / parents.length,
			]),
		);
		column.sort((a, b) => {
			const [left, right] = [middles.get(a) as number, middles.get(b) as number];
			return left === right ? 0 : left - right;
		});
		for (const [place, slot] of column.entries()) slot.place = place;
	}
}

/** Each column as high as the highest, its slots spread evenly over it. */
function placeColumns(columns: readonly Slot[][]): { width: number; height: number } {
	const heightOf = (column: readonly Slot[]) =>
		column.reduce((sum, { height }) => sum + height + SIZES.between, 0);
	const height = Math.max(0, ...columns.map(heightOf));
	let x = 0;
	for (const column of columns) {
		const width = Math.max(0, ...column.map((slot) => slot.width));
		const room = (height - heightOf(column)) / Math.max(1, column.length) + SIZES.between;
		let y = 0;
		for (const slot of column) {
			slot.x = x;
			slot.width = width;
			slot.y = round(y + room / 2);
			y += slot.height + room;
		}
		x += width + SIZES.gap;
	}
	return { width: Math.max(0, x - SIZES.gap), height: round(height) };
}

/** From the right edge of the first stop to the left edge of the last, straight across each lane. */
function pathThrough(stops: readonly Slot[]): string {
	const middle = ({ y, height }: Slot) => round(y + height / 2);
	const first = itemAt(stops, 0);
	let path = `M${first.x + first.width} ${middle(first)}`;
	for (const [index, stop] of stops.entries()) {
		const before = stops[index - 1];
		if (!before) continue;
		const from = before.x + before.width;
		const half = (from + stop.x) / 2;
		path += `C${half} ${middle(before)} ${half} ${middle(stop)} ${stop.x} ${middle(stop)}`;
		if (!stop.node) path += `H${stop.x + stop.width}`;
	}
	return path;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
