/**
 * Whether this process shows drafts. Only the development server does, and it sets this itself: nothing in the
 * environment can switch it on. Astro loads its configuration with Node and the content loaders with Vite, so a
 * module's variables exist twice, but the process has one `globalThis`.
 */
const KEY = Symbol.for('drafts are shown');
const shared = globalThis as { [KEY]?: true };

/** Shows drafts from now on, until the process ends. */
export function showDrafts(): void {
	shared[KEY] = true;
}

export function areDraftsShown(): boolean {
	return shared[KEY] === true;
}
