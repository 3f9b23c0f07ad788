import { perModel } from './inputs/per-model.ts';
import type { Item } from './item.ts';
import type { Model } from './model.ts';

/** The change ideas of a driver and of the drivers below it, each once, in order. */
export function ideasOfDriver<More extends object>(
	driver: string,
	model: Model<More>,
): readonly (Item<'change-ideas'> & More)[] {
	return model.pick('change-ideas', ideasByDriver(model).get(driver));
}

/** Returns a change idea’s drivers and the drivers above them, each once. */
export function driversOfIdea(idea: Item<'change-ideas'>, model: Model): Item<'drivers'>[] {
	return [
		...new Set((idea.data.drivers ?? []).flatMap((driver) => model.driverWithAncestors(driver))),
	];
}

/** The ids of the ideas by driver. */
const ideasByDriver = perModel('ideas by driver', (model: Model): Map<string, string[]> => {
	const groups = new Map<string, string[]>();
	for (const idea of model.items('change-ideas')) {
		for (const driver of driversOfIdea(idea, model)) {
			const group = groups.get(driver.id);
			if (group) group.push(idea.id);
			else groups.set(driver.id, [idea.id]);
		}
	}
	return groups;
});
