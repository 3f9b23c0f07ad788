import { describe, expect, test } from 'vitest';
import { layOutDiagram, type PlacedNode } from '../features/driver-diagram/driver-diagram.ts';
import { buildOutline, type OutlineItem } from '../features/driver-diagram/driver-outline.ts';
import { driverGraph, IDEAS_IN_A_PICTURE } from './driver-graph.ts';
import type { Item } from './item.ts';
import { type SampleEntries, sampleModel } from './sample.ts';

const entries: SampleEntries = {
	programmes: { p: { title: 'Programme', aim: 'Care is fair.' } },
	drivers: {
		whole: { title: 'Whole', programme: 'p', level: 'primary', order: 1, lens: 'systemic' },
		each: { title: 'Each', programme: 'p', level: 'primary', order: 2, lens: 'individual' },
		both: {
			title: 'Both',
			programme: 'p',
			level: 'secondary',
			order: 3,
			parents: ['whole', 'each'],
			strength: { each: 'weak' },
		},
		deep: { title: 'Deep', programme: 'p', level: 'secondary', order: 4, parents: ['both'] },
	},
	'change-ideas': {
		near: { title: 'Near', drivers: ['whole'] },
		far: { title: 'Far', drivers: ['deep', 'each'], status: 'stopped' },
		loose: { title: 'Loose' },
	},
};

function graph(
	from: SampleEntries = entries,
	options: { ideas: boolean; focus?: string } = { ideas: true },
) {
	const model = sampleModel(from, { programme: 'p' });
	return driverGraph(model.item('programmes', 'p') as Item<'programmes'>, model, options);
}

const keys = (nodes: readonly { key: string }[]) => nodes.map(({ key }) => key);

describe('the content of a diagram', () => {
	test('drivers are sorted by lens, the individual lens first; a secondary driver has the lenses of its parents', () => {
		const nodes = graph();
		expect(keys(nodes).slice(0, 5)).toEqual([
			'aim',
			'driver/each',
			'driver/both',
			'driver/deep',
			'driver/whole',
		]);
		expect(nodes.find(({ key }) => key === 'driver/deep')?.lenses).toEqual([
			'individual',
			'systemic',
		]);
	});

	test('an idea counts for each driver above it, and a driver without ideas says so', () => {
		const notes = Object.fromEntries(graph().map(({ key, notes }) => [key, notes]));
		expect(notes['driver/each']).toEqual(['1 change idea']);
		expect(notes['driver/whole']).toEqual(['2 change ideas']);
		const bare = graph({ ...entries, 'change-ideas': {} });
		expect(bare.find(({ key }) => key === 'driver/each')?.notes).toEqual(['No change idea yet']);
	});

	test('a diagram begins with the aim', () => {
		const [aim] = graph();
		expect(aim).toEqual({
			key: 'aim',
			kind: 'aim',
			title: 'Aim: Care is fair.',
			address: '/programme/',
			lenses: [],
			notes: [],
			parents: [],
			current: false,
		});
		const [unknown] = graph({ ...entries, programmes: { p: { title: 'Programme' } } });
		expect(unknown?.title).toBe('Aim: not published');
		expect(graph({ ...entries, drivers: {} })).toEqual([]);
	});

	test('a node names what it leads to, with the strength of that where it is published', () => {
		const nodes = new Map(graph().map((node) => [node.key, node]));
		expect(nodes.get('driver/each')?.parents).toEqual([{ key: 'aim', strength: undefined }]);
		expect(nodes.get('driver/both')?.parents).toEqual([
			{ key: 'driver/whole', strength: undefined },
			{ key: 'driver/each', strength: 'weak' },
		]);
		expect(nodes.get('idea/far')).toMatchObject({
			parents: [{ key: 'driver/deep' }, { key: 'driver/each' }],
			lenses: [],
			notes: ['Stopped'],
			current: false,
		});
		expect(nodes.get('idea/near')?.notes).toEqual([]);
		expect(nodes.has('idea/loose')).toBe(false);
	});

	test('only the driver whose page it is on is the current one', () => {
		const current = graph(entries, { ideas: true, focus: 'both' }).filter((node) => node.current);
		expect(keys(current)).toEqual(['driver/both']);
		expect(graph().filter((node) => node.current)).toEqual([]);
	});

	test('drivers of no lens come last, and drivers in a circle are shown once', () => {
		const loose = graph({
			...entries,
			drivers: {
				...entries.drivers,
				bare: { title: 'Bare', programme: 'p', level: 'primary', order: 0 },
				one: {
					title: 'One',
					programme: 'p',
					level: 'secondary',
					order: 8,
					parents: ['two', 'each'],
				},
				two: { title: 'Two', programme: 'p', level: 'secondary', order: 9, parents: ['one'] },
			},
		});
		expect(
			keys(loose)
				.filter((key) => key.startsWith('driver/'))
				.at(-1),
		).toBe('driver/bare');
		expect(keys(loose).filter((key) => key === 'driver/one')).toHaveLength(1);
	});

	test('as many ideas as fit are shown', () => {
		const ideas = Object.fromEntries(
			Array.from({ length: IDEAS_IN_A_PICTURE }, (_, index) => [
				`i${index}`,
				{ title: `Idea ${index}`, drivers: ['whole'] },
			]),
		);
		const nodes = graph({ ...entries, 'change-ideas': ideas });
		expect(nodes.filter(({ kind }) => kind === 'idea')).toHaveLength(IDEAS_IN_A_PICTURE);
	});

	test('a stopped idea is marked as stopped', () => {
		expect(graph().find(({ key }) => key === 'idea/far')?.notes).toEqual(['Stopped']);
	});

	test('more ideas than fit in a diagram become counts', () => {
		const many = Object.fromEntries(
			Array.from({ length: IDEAS_IN_A_PICTURE + 1 }, (_, index) => [
				`i${index}`,
				{ title: `Idea ${index}`, drivers: ['whole'] },
			]),
		);
		const nodes = graph({ ...entries, 'change-ideas': many });
		expect(nodes.some(({ kind }) => kind === 'idea')).toBe(false);
		expect(nodes.find(({ key }) => key === 'driver/whole')?.notes).toEqual(['25 change ideas']);
	});

	test('the part of a driver has what is above and below it', () => {
		const part = graph(entries, { ideas: true, focus: 'both' });
		expect(keys(part).sort()).toEqual([
			'aim',
			'driver/both',
			'driver/deep',
			'driver/each',
			'driver/whole',
			'idea/far',
		]);
		expect(keys(graph(entries, { ideas: true, focus: 'whole' }))).not.toContain('driver/each');
	});

	test('a programme without drivers has no diagram', () => {
		expect(graph({ programmes: entries.programmes ?? {} })).toEqual([]);
	});
});

describe('the layout of a diagram', () => {
	const diagram = layOutDiagram(graph());
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
		const round = graph({
			...entries,
			drivers: {
				a: { title: 'A', programme: 'p', level: 'secondary', order: 1, parents: ['b'] },
				b: { title: 'B', programme: 'p', level: 'secondary', order: 2, parents: ['a'] },
			},
		});
		expect(layOutDiagram(round).nodes).toHaveLength(3);
	});

	test('columns grow to fill the available width, and never shrink', () => {
		const wide = layOutDiagram(graph(), diagram.width + 100);
		expect(wide.width).toBeGreaterThan(diagram.width + 90);
		expect(wide.width).toBeLessThanOrEqual(diagram.width + 100);
		expect(layOutDiagram(graph(), 10).width).toBe(diagram.width);
	});

	test('a box grows for a long word, which is broken only where it would have to grow much', () => {
		const titled = (title: string) =>
			layOutDiagram(
				graph({ ...entries, drivers: { a: { title, programme: 'p', order: 1 } } }),
			).nodes.find(({ node }) => node.key.endsWith('a'))?.lines;
		expect(titled('The counterdemonstrations')).toContain('counterdemonstrations');
		expect(titled('w'.repeat(40))?.length).toBeGreaterThan(1);
	});

	test('a long title is broken into lines and its node grows', () => {
		const long = graph({
			...entries,
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

describe('as a list', () => {
	const flat = (item: OutlineItem): string[] => [
		`${item.node.key}${item.again ? ' again' : ''}${item.strength ? ` ${item.strength}` : ''}`,
		...item.children.flatMap(flat),
	];

	test('a driver with two parents is listed under both and expanded under the first', () => {
		expect(flat(buildOutline(graph()) as OutlineItem)).toEqual([
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
