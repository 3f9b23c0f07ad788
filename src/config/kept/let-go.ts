/** Where Astro’s context of a page has the state of its rendering. */
const STATE = Symbol.for('astro.fetchState');

/**
 * Empties what Astro used to render a page. Astro makes objects with getters for each page, and V8 keeps the function of a
 * getter, with all that the function can see, until the next full garbage collection. Here that is the whole page, which
 * each of the many small collections before would copy.
 * @param context the context of a page whose response is complete
 */
export function letGo(context: object): void {
	const state: unknown = Reflect.get(context, STATE);
	if (!isObject(state)) return;
	for (const part of [Reflect.get(state, 'result'), Reflect.get(state, 'locals'), state])
		if (isObject(part)) for (const field of Object.keys(part)) Reflect.set(part, field, undefined);
	// The context’s other fields have setters that throw.
	for (const field of ['params', 'props', 'request', 'url']) Reflect.set(context, field, undefined);
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}
