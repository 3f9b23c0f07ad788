import type { Item } from './item.ts';
import type { Model } from './model.ts';

const known = new WeakMap<Model, Map<string, Item<'change-ideas'>[]>>();

/** The change ideas that bear on a driver or on a driver below it, each once, in order. */
export function ideasOfDriver(driver: string, model: Model): readonly Item<'change-ideas'>[] {
	const found = known.get(model) ?? ideasByDriver(model);
	known.set(model, found);
	return found.get(driver) ?? [];
}

/** A change idea’s drivers and the drivers above them, each once. */
export function driversOfIdea(idea: Item<'change-ideas'>, model: Model): Item<'drivers'>[] {
	return [
		...new Set((idea.data.drivers ?? []).flatMap((driver) => model.driverWithAncestors(driver))),
	];
}

function ideasByDriver(model: Model): Map<string, Item<'change-ideas'>[]> {
	const groups = new Map<string, Item<'change-ideas'>[]>();
	for (const idea of model.items('change-ideas')) {
		for (const driver of driversOfIdea(idea, model)) {
			const group = groups.get(driver.id);
			if (group) group.push(idea);
			else groups.set(driver.id, [idea]);
		}
	}
	return groups;
}
