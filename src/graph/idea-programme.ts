import type { Item } from './item.ts';
import type { Model } from './model.ts';

/** Returns the programme of a change idea: that of its first driver. An idea without a driver belongs to none. */
export function programmeOfIdea(
	{ data }: Item<'change-ideas'>,
	model: Model,
): Item<'programmes'> | undefined {
	const [driver] = model.pick('drivers', data.drivers?.slice(0, 1) ?? []);
	return model.item('programmes', driver?.data.programme ?? '');
}
