import type { CollectionName } from '../schema/collection-name.ts';
import { driverGraph } from './driver-graph.ts';
import { type Item, type Items, itemsBy } from './item.ts';
import { buildModel, type Model, type ModelSite } from './model.ts';

/** Items and models for tests: entries with only the relevant fields. */
export type SampleEntries = { [C in CollectionName]?: Record<string, Record<string, unknown>> };

function sampleItems(entries: SampleEntries): Items {
	const sample = <C extends CollectionName>(collection: C) => {
		const own: Record<string, Record<string, unknown>> = entries[collection] ?? {};
		return Object.entries(own).map(([id, { mentions = [], ...data }]) => {
			const item: unknown = { collection, id, data, mentions };
			return item as Item<C>;
		});
	};
	return itemsBy(sample);
}

export function sampleModel(
	entries: SampleEntries,
	site: ModelSite = {},
	day = '2025-06-15',
): Model {
	return buildModel(sampleItems(entries), { site, day });
}

export function ids(items: readonly Item[]): string[] {
	return items.map(({ id }) => id);
}

/** Drivers with two parents, below each other and with ideas, for tests of diagrams. */
export const DIAGRAM: SampleEntries = {
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

/** Returns the nodes of the diagram of programme `p`. */
export function sampleGraph(
	from: SampleEntries = DIAGRAM,
	options: { ideas: boolean; focus?: string } = { ideas: true },
) {
	const model = sampleModel(from, { programme: 'p' });
	return driverGraph(model.item('programmes', 'p') as Item<'programmes'>, model, options);
}
