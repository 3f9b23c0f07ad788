/** Where Astro’s context of a page has the state of its rendering. */
const STATE = Symbol.for('astro.fetchState');

/**
 * Empties what Astro has rendered a page with. Astro makes objects with getters for each page, and V8 puts the functions
 * behind getters where only a full collection looks: until then they keep all that they could see, which was the page with
 * its whole text, and the many collections before it would copy that.
 * @param context the context of a page whose response is complete
 */
export function letGo(context: object): void {
	const state: unknown = Reflect.get(context, STATE);
	if (!isObject(state)) return;
	for (const part of [Reflect.get(state, 'result'), Reflect.get(state, 'locals'), state])
		if (isObject(part)) for (const field of Object.keys(part)) Reflect.set(part, field, undefined);
	// Others have setters that throw.
	for (const field of ['params', 'props', 'request', 'url']) Reflect.set(context, field, undefined);
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}
