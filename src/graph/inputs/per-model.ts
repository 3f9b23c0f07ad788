import { noteRead, workForGroupSync } from './reads.ts';

/**
 * Remembers what is calculated from a whole model, so that it is calculated once for all pages.
 * @param name names the work; no other work has the same name
 */
export function perModel<M extends object, T>(
	name: string,
	work: (model: M) => T,
): (model: M) => T {
	const group = `@${name}`;
	const known = new WeakMap<M, { value: T }>();
	return (model) => {
		noteRead(group);
		const found = known.get(model) ?? { value: workForGroupSync(group, () => work(model)) };
		known.set(model, found);
		return found.value;
	};
}
