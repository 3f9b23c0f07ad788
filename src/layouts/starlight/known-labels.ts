/**
 * Returns a function that looks a label of the interface up once. To look one up takes as long as to write the header of
 * a page.
 * @param translate returns labels of one language
 */
export function knownLabels<T extends (key: never) => string>(translate: T): T {
	const labels = new Map<unknown, string>();
	return new Proxy(translate, {
		apply: (_, __, [key, ...options]: Parameters<T>) => {
			const known = options.length === 0 ? labels.get(key) : undefined;
			const label = known ?? Reflect.apply(translate, undefined, [key, ...options]);
			if (options.length === 0) labels.set(key, label);
			return label;
		},
	});
}
