import { describe, expect, test } from 'vitest';
import { driversBelow, IDEAS_IN_A_PICTURE } from './driver-graph.ts';
import { DIAGRAM, ids, sampleGraph, sampleModel } from './sample.ts';

const keys = (nodes: readonly { key: string }[]) => nodes.map(({ key }) => key);

describe('the content of a diagram', () => {
	test('drivers are sorted by lens, the individual lens first; a secondary driver has the lenses of its parents', () => {
		const nodes = sampleGraph();
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
		const notes = Object.fromEntries(sampleGraph().map(({ key, notes }) => [key, notes]));
		expect(notes['driver/each']).toEqual(['1 change idea']);
		expect(notes['driver/whole']).toEqual(['2 change ideas']);
		const bare = sampleGraph({ ...DIAGRAM, 'change-ideas': {} });
		expect(bare.find(({ key }) => key === 'driver/each')?.notes).toEqual(['No change idea yet']);
	});

	test('a diagram begins with the aim', () => {
		const [aim] = sampleGraph();
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
		const [unknown] = sampleGraph({ ...DIAGRAM, programmes: { p: { title: 'Programme' } } });
		expect(unknown?.title).toBe('Aim: not published');
		expect(sampleGraph({ ...DIAGRAM, drivers: {} })).toEqual([]);
	});

	test('a node names what it leads to, with the strength of that where it is published', () => {
		const nodes = new Map(sampleGraph().map((node) => [node.key, node]));
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
		const current = sampleGraph(DIAGRAM, { ideas: true, focus: 'both' }).filter(
			(node) => node.current,
		);
		expect(keys(current)).toEqual(['driver/both']);
		expect(sampleGraph().filter((node) => node.current)).toEqual([]);
	});

	test('drivers of no lens come last, and drivers in a circle are shown once', () => {
		const loose = sampleGraph({
			...DIAGRAM,
			drivers: {
				...DIAGRAM.drivers,
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
		const nodes = sampleGraph({ ...DIAGRAM, 'change-ideas': ideas });
		expect(nodes.filter(({ kind }) => kind === 'idea')).toHaveLength(IDEAS_IN_A_PICTURE);
	});

	test('a stopped idea is marked as stopped', () => {
		expect(sampleGraph().find(({ key }) => key === 'idea/far')?.notes).toEqual(['Stopped']);
	});

	test('more ideas than fit in a diagram become counts', () => {
		const many = Object.fromEntries(
			Array.from({ length: IDEAS_IN_A_PICTURE + 1 }, (_, index) => [
				`i${index}`,
				{ title: `Idea ${index}`, drivers: ['whole'] },
			]),
		);
		const nodes = sampleGraph({ ...DIAGRAM, 'change-ideas': many });
		expect(nodes.some(({ kind }) => kind === 'idea')).toBe(false);
		expect(nodes.find(({ key }) => key === 'driver/whole')?.notes).toEqual(['25 change ideas']);
	});

	test('the part of a driver has what is above and below it', () => {
		const part = sampleGraph(DIAGRAM, { ideas: true, focus: 'both' });
		expect(keys(part).sort()).toEqual([
			'aim',
			'driver/both',
			'driver/deep',
			'driver/each',
			'driver/whole',
			'idea/far',
		]);
		expect(keys(sampleGraph(DIAGRAM, { ideas: true, focus: 'whole' }))).not.toContain(
			'driver/each',
		);
	});

	test('a programme without drivers has no diagram', () => {
		expect(sampleGraph({ programmes: DIAGRAM.programmes ?? {} })).toEqual([]);
	});
});

test('drivers in a circle are below each other, each once and none below itself', () => {
	const model = sampleModel({
		drivers: {
			one: { parents: ['two'] },
			two: { parents: ['one'] },
			three: { parents: ['two', 'two'] },
			four: { parents: ['three'] },
		},
	});
	expect(ids(driversBelow('one', model)).sort()).toEqual(['four', 'three', 'two']);
	expect(driversBelow('gone', model)).toEqual([]);
});

test('a link that is given twice is drawn once, and one to a driver that is not shown is left out', () => {
	const nodes = sampleGraph({
		programmes: { p: {} },
		drivers: { one: { programme: 'p' }, two: { programme: 'p', parents: ['one', 'one', 'gone'] } },
		'change-ideas': { idea: { title: 'Idea', drivers: ['two', 'two', 'gone'] } },
	});
	expect(nodes.map(({ key, parents }) => [key, parents.map((parent) => parent.key)])).toEqual([
		['aim', []],
		['driver/one', ['aim']],
		['driver/two', ['driver/one']],
		['idea/idea', ['driver/two']],
	]);
});
