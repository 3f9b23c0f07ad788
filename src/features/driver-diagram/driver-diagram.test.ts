import { beforeEach, describe, expect, test } from 'vitest';
import { DIAGRAM, sampleGraph } from '../../graph/sample.ts';
import { layOutDiagram, type PlacedNode } from './driver-diagram.ts';
import { buildOutline, type OutlineItem } from './driver-outline.ts';

describe('the layout of a diagram', () => {
	let diagram: ReturnType<typeof layOutDiagram>;
	beforeEach(() => {
		diagram = layOutDiagram(sampleGraph());
	});
	const placed = (key: string) => diagram.nodes.find(({ node }) => node.key === key) as PlacedNode;

	test('has its nodes column by column and from top to bottom, for screen readers and keyboard users', () => {
		const places = diagram.nodes.map(({ x, y }) => [x, y] as const);
		expect(places).toEqual(places.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
	});

	test('each node is to the right of all its parents, and ideas share the last column', () => {
		expect(diagram.columns).toBe(5);
		for (const { node, x } of diagram.nodes) {
			for (const parent of node.parents) expect(x).toBeGreaterThan(placed(parent.key).x);
		}
		expect(placed('idea/near').x).toBe(placed('idea/far').x);
	});

	test('no nodes overlap, and all are within the diagram', () => {
		for (const a of diagram.nodes) {
			expect(a.y).toBeGreaterThanOrEqual(0);
			expect(a.x + a.width).toBeLessThanOrEqual(diagram.width);
			expect(a.y + a.height).toBeLessThanOrEqual(diagram.height);
			for (const b of diagram.nodes) {
				if (a === b || a.x !== b.x) continue;
				expect(a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
			}
		}
	});

	test('a node with two parents has two links, and a weak link is distinguished', () => {
		const links = diagram.links.filter(({ to }) => to === 'driver/both');
		expect(links.map(({ from, weak }) => [from, weak])).toEqual([
			['driver/whole', false],
			['driver/each', true],
		]);
	});

	test('a link across a column goes through a lane without nodes', () => {
		const link = diagram.links.find(
			({ from, to }) => from === 'driver/whole' && to === 'idea/near',
		);
		const lanes = [...(link?.path.matchAll(/ ([\d.]+)H/g) ?? [])].map(([, y]) => Number(y));
		const between = ['driver/both', 'driver/deep'].map(placed);
		expect(lanes).toHaveLength(between.length);
		for (const [index, { y, height }] of between.entries()) {
			const lane = lanes[index] as number;
			expect(lane < y || lane > y + height).toBe(true);
		}
	});

	test('circular parents still give a diagram', () => {
		const round = sampleGraph({
			...DIAGRAM,
			drivers: {
				a: { title: 'A', programme: 'p', level: 'secondary', order: 1, parents: ['b'] },
				b: { title: 'B', programme: 'p', level: 'secondary', order: 2, parents: ['a'] },
			},
		});
		expect(layOutDiagram(round).nodes).toHaveLength(3);
	});

	test('columns grow to fill the available width, and never shrink', () => {
		const wide = layOutDiagram(sampleGraph(), diagram.width + 100);
		expect(wide.width).toBeGreaterThan(diagram.width + 90);
		expect(wide.width).toBeLessThanOrEqual(diagram.width + 100);
		expect(layOutDiagram(sampleGraph(), 10).width).toBe(diagram.width);
	});

	test('a box grows for a long word, which is broken only where it would have to grow much', () => {
		const titled = (title: string) =>
			layOutDiagram(
				sampleGraph({ ...DIAGRAM, drivers: { a: { title, programme: 'p', order: 1 } } }),
			).nodes.find(({ node }) => node.key.endsWith('a'))?.lines;
		expect(titled('The counterdemonstrations')).toContain('counterdemonstrations');
		expect(titled('w'.repeat(40))?.length).toBeGreaterThan(1);
	});

	test('a long title is broken into lines and its node grows', () => {
		const long = sampleGraph({
			...DIAGRAM,
			drivers: {
				long: { title: 'Staff and patients '.repeat(6), programme: 'p', order: 1 },
				short: { title: 'Short', programme: 'p', order: 2 },
			},
		});
		const [, first, second] = layOutDiagram(long).nodes;
		expect(first?.lines.length).toBeGreaterThan(3);
		expect(first?.height).toBeGreaterThan(second?.height ?? 0);
	});
});

describe('the places of nodes', () => {
	const node = (key: string, kind: 'aim' | 'driver' | 'idea', ...parents: string[]) => ({
		key,
		kind,
		title: 'A',
		address: '/',
		lenses: [],
		notes: kind === 'driver' ? ['1'] : [],
		parents: parents.map((parent) => ({ key: parent, strength: undefined })),
		current: false,
	});
	/** Two edges of 12 pixels, and a line of 19. */
	const PLAIN = 2 * 12 + 19;
	/** With a note of 18. */
	const NOTED = PLAIN + 18;

	test('are the middle of the highest column', () => {
		const { nodes, height } = layOutDiagram([
			node('aim', 'aim'),
			node('one', 'driver', 'aim'),
			node('two', 'driver', 'aim'),
		]);
		expect(nodes.map((each) => each.height)).toEqual([PLAIN, NOTED, NOTED]);
		// Each node has half a gap of 12 above it and below it.
		expect(height).toBe(2 * (NOTED + 12));
		expect(nodes.map(({ y }) => y)).toEqual([(height - PLAIN) / 2, 6, 6 + NOTED + 12]);
	});

	test('keep links from crossing', () => {
		const { nodes } = layOutDiagram([
			node('aim', 'aim'),
			node('one', 'driver', 'aim'),
			node('two', 'driver', 'aim'),
			node('three', 'driver', 'aim'),
			node('below-three', 'driver', 'three'),
			node('below-all', 'driver', 'one', 'two', 'three'),
			node('below-one', 'driver', 'one'),
		]);
		expect(nodes.slice(4).map((placed) => placed.node.key)).toEqual([
			'below-one',
			'below-all',
			'below-three',
		]);
	});

	test('leave a lane for a link that passes a column', () => {
		const { nodes, links, height } = layOutDiagram([
			node('aim', 'aim'),
			node('one', 'driver', 'aim'),
			node('two', 'driver', 'one', 'aim'),
		]);
		const [aim, one, two] = nodes;
		expect(links.map(({ from, to }) => [from, to])).toEqual([
			['aim', 'one'],
			['one', 'two'],
			['aim', 'two'],
		]);
		expect(height).toBe(NOTED + 12 + 8 + 12);
		const lane = 6 + NOTED + 12 + 4;
		const middle = height / 2;
		expect(one?.y).toBe(6);
		const [start, end] = [(aim?.x ?? 0) + (aim?.width ?? 0), two?.x ?? 0];
		const [left, right] = [one?.x ?? 0, (one?.x ?? 0) + (one?.width ?? 0)];
		expect(links[2]?.path).toBe(
			`M${start} ${middle}C${(start + left) / 2} ${middle} ${(start + left) / 2} ${lane} ${left} ${lane}H${right}C${(right + end) / 2} ${lane} ${(right + end) / 2} ${middle} ${end} ${middle}`,
		);
	});
});

describe('as a list', () => {
	const flat = (item: OutlineItem): string[] => [
		`${item.node.key}${item.again ? ' again' : ''}${item.strength ? ` ${item.strength}` : ''}`,
		...item.children.flatMap(flat),
	];

	test('a driver with two parents is listed under both and expanded under the first', () => {
		expect(flat(buildOutline(sampleGraph()) as OutlineItem)).toEqual([
			'aim',
			'driver/each',
			'driver/both weak',
			'driver/deep',
			'idea/far',
			'idea/far',
			'driver/whole',
			'driver/both again',
			'idea/near',
		]);
	});

	test('an empty diagram has no list', () => {
		expect(buildOutline([])).toBeUndefined();
	});
});
