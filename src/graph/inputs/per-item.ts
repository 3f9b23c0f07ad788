import { noteRead, workForGroupSync } from './reads.ts';

/**
 * Remembers what is calculated from an item and its model, so that it is calculated once for all pages.
 * @param name names the work; no other work has the same name
 */
export function perItem<I extends { collection: string; id: string }, M extends object, T>(
	name: string,
	work: (item: I, model: M) => T,
): (item: I, model: M) => T {
	const known = new WeakMap<M, Map<I, { value: T }>>();
	return (item, model) => {
		const group = `@${name} of ${item.collection}/${item.id}`;
		noteRead(group);
		const ofModel = known.get(model) ?? new Map<I, { value: T }>();
		known.set(model, ofModel);
		const found = ofModel.get(item) ?? { value: workForGroupSync(group, () => work(item, model)) };
		ofModel.set(item, found);
		return found.value;
	};
}
