import type { Item } from './item.ts';
import type { Model } from './model.ts';

const known = new WeakMap<Model, Map<string, string[]>>();

/** The change ideas of a driver and of the drivers below it, each once, in order. */
export function ideasOfDriver<More extends object>(
	driver: string,
	model: Model<More>,
): readonly (Item<'change-ideas'> & More)[] {
	const found = known.get(model) ?? ideasByDriver(model);
	known.set(model, found);
	return model.pick('change-ideas', found.get(driver));
}

/** Returns a change idea’s drivers and the drivers above them, each once. */
export function driversOfIdea(idea: Item<'change-ideas'>, model: Model): Item<'drivers'>[] {
	return [
		...new Set((idea.data.drivers ?? []).flatMap((driver) => model.driverWithAncestors(driver))),
	];
}

/** The ids of the ideas by driver. */
function ideasByDriver(model: Model): Map<string, string[]> {
	const groups = new Map<string, string[]>();
	for (const idea of model.items('change-ideas')) {
		for (const driver of driversOfIdea(idea, model)) {
			const group = groups.get(driver.id);
			if (group) group.push(idea.id);
			else groups.set(driver.id, [idea.id]);
		}
	}
	return groups;
}
