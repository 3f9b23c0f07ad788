import { keysOf } from '../format/keys.ts';
import { counted } from '../format/words.ts';
import { LENSES } from '../schema/vocabulary.ts';
import { ideasOfDriver } from './ideas-by-driver.ts';
import { type Item, itemTitle } from './item.ts';
import type { Model } from './model.ts';

/** The content of a driver diagram: the aim, the drivers that lead to it and their change ideas. */

export type Lens = keyof typeof LENSES;

export interface GraphNode {
	key: string;
	kind: 'aim' | 'driver' | 'idea';
	title: string;
	/** The address from the site’s root, without its base path. */
	address: string;
	/** The lens of a primary driver; for a secondary driver those of the primary drivers above it. */
	lenses: readonly Lens[];
	/** Further facts about it, one per line. */
	notes: readonly string[];
	/** Keys of its parents; an idea or a driver may have several. */
	parents: readonly Parent[];
	/** The driver whose page the reader is on. */
	current: boolean;
}

export interface Parent {
	key: string;
	/** The strength of its influence on its parent, if published. */
	strength: 'strong' | 'weak' | undefined;
}

export interface GraphOptions {
	/** Show change ideas as nodes; otherwise drivers show how many they have. */
	ideas: boolean;
	/** Show only this driver’s part: its parents and descendants. */
	focus?: string | undefined;
}

/** With more ideas than this a diagram is not readable, so drivers show how many they have instead. */
export const IDEAS_IN_A_PICTURE = 24;

export const AIM = 'aim';

/** Returns the nodes of a programme’s diagram: the aim, drivers by lens, then ideas. */
export function driverGraph(
	programme: Item<'programmes'>,
	model: Model,
	{ ideas, focus }: GraphOptions,
): GraphNode[] {
	const drivers = byLens(driversShown(programme.id, model, focus), model);
	if (drivers.length === 0) return [];
	const keys = new Set(drivers.map(driverKey));
	const shown = ideas ? ideasShown(drivers, focus, model) : [];
	return [
		{
			key: AIM,
			kind: 'aim',
			title: `Aim: ${programme.data.aim ?? 'not published'}`,
			address: model.address(programme),
			lenses: [],
			notes: [],
			parents: [],
			current: false,
		},
		...drivers.map((driver) => driverNode(driver, keys, model, focus)),
		...shown.map((idea) => ideaNode(idea, keys, model)),
	];
}

/** Returns the lenses of a driver: its own, or those of the primary drivers above it. */
export function driverLenses(driver: Item<'drivers'>, model: Model): Lens[] {
	const found = new Set(
		model.driverWithAncestors(driver.id).flatMap(({ data }) => data.lens ?? []),
	);
	return keysOf(LENSES).filter((lens) => found.has(lens));
}

function driversShown(
	programme: string,
	model: Model,
	focus: string | undefined,
): readonly Item<'drivers'>[] {
	const all = model.ofProgramme('drivers', programme);
	if (focus === undefined) return all;
	const part = new Set([...model.driverWithAncestors(focus), ...driversBelow(focus, model)]);
	return all.filter((driver) => part.has(driver));
}

/** Returns the secondary drivers below a driver, directly or indirectly, each once. */
export function driversBelow(id: string, model: Model): Item<'drivers'>[] {
	const found = new Set<Item<'drivers'>>();
	const waiting = model.pick('drivers', [id]);
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		for (const child of model.linking('drivers', next, 'parents')) {
			if (child.id === id || found.has(child)) continue;
			found.add(child);
			waiting.push(child);
		}
	}
	return [...found];
}

/** Sorts drivers by lens without changing their order within a lens; those without a lens come last. */
function byLens(drivers: readonly Item<'drivers'>[], model: Model): Item<'drivers'>[] {
	const order = Object.keys(LENSES);
	const place = (driver: Item<'drivers'>) => {
		const at = order.indexOf(driverLenses(driver, model)[0] ?? '');
		return at === -1 ? order.length : at;
	};
	return drivers
		.map((driver) => ({ driver, place: place(driver) }))
		.sort((a, b) => a.place - b.place)
		.map(({ driver }) => driver);
}

function ideasShown(
	drivers: readonly Item<'drivers'>[],
	focus: string | undefined,
	model: Model,
): Item<'change-ideas'>[] {
	const from = focus === undefined ? drivers.map(({ id }) => id) : [focus];
	const ideas = [...new Set(from.flatMap((id) => [...ideasOfDriver(id, model)]))];
	return ideas.length > IDEAS_IN_A_PICTURE ? [] : ideas;
}

function driverNode(
	driver: Item<'drivers'>,
	keys: ReadonlySet<string>,
	model: Model,
	focus: string | undefined,
): GraphNode {
	const parents = [...new Set(driver.data.parents ?? [])]
		.map((id) => ({ key: `driver/${id}`, strength: driver.data.strength?.[id] }))
		.filter(({ key }) => keys.has(key));
	const lenses = driverLenses(driver, model);
	return {
		key: driverKey(driver),
		kind: 'driver',
		title: itemTitle(driver),
		address: model.address(driver),
		lenses,
		notes: [ideaCountInWords(ideasOfDriver(driver.id, model).length)],
		parents: parents.length === 0 ? [{ key: AIM, strength: undefined }] : parents,
		current: driver.id === focus,
	};
}

function driverKey(driver: Item<'drivers'>): string {
	return `driver/${driver.id}`;
}

/** Returns “3 change ideas”. A driver without any says so, since that is a gap to fill. */
export function ideaCountInWords(count: number): string {
	return count === 0 ? 'No change idea yet' : counted(count, 'change idea');
}

function ideaNode(idea: Item<'change-ideas'>, keys: ReadonlySet<string>, model: Model): GraphNode {
	return {
		key: `idea/${idea.id}`,
		kind: 'idea',
		title: itemTitle(idea),
		address: model.address(idea),
		lenses: [],
		notes: idea.data.status === 'stopped' ? ['Stopped'] : [],
		parents: [...new Set(idea.data.drivers ?? [])]
			.map((id) => ({ key: `driver/${id}`, strength: undefined }))
			.filter(({ key }) => keys.has(key)),
		current: false,
	};
}
