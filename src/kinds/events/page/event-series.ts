import type { Item } from '../../../graph/item.ts';
import type { Model } from '../../../graph/model.ts';

/** The number of sessions of a series on an event’s page before and after it. */
const EITHER_SIDE = 3;

/** Returns for each event of a series the nearest sessions of that series, in order and without itself. */
export function nearInSeries(model: Model): Map<string, readonly Item<'events'>[]> {
	const series = new Map<string, Item<'events'>[]>();
	for (const event of model.items('events')) {
		if (event.data.series === undefined) continue;
		const key = `${event.data.programme}/${event.data.series}`;
		const known = series.get(key);
		if (known) known.push(event);
		else series.set(key, [event]);
	}
	return new Map(
		[...series.values()].flatMap((events) =>
			events.map((event, at) => [
				event.id,
				[
					...events.slice(Math.max(0, at - EITHER_SIDE), at),
					...events.slice(at + 1, at + 1 + EITHER_SIDE),
				],
			]),
		),
	);
}
