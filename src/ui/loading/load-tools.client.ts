import { loadWhenUsed } from './load-when-used.client.ts';

/**
 * Loads the script of each tool of a page once a reader begins to use it, or at once where its address or its fields say
 * what to show.
 */
for (const tool of document.querySelectorAll<HTMLElement>('[data-src]')) {
	const load = loadWhenUsed([tool], () => import(/* @vite-ignore */ tool.dataset.src ?? ''));
	const isAsked = 'readsAddress' in tool.dataset && location.search !== '';
	const controls = [...tool.querySelectorAll<HTMLInputElement>('input, textarea')];
	if (isAsked || controls.some(isFilledIn) || tool.matches(':focus-within')) load();
}

/** A tick box has a value whether it is ticked or not. */
function isFilledIn(control: HTMLInputElement): boolean {
	const { type, value, defaultValue, checked, defaultChecked } = control;
	return type === 'checkbox' || type === 'radio'
		? checked !== defaultChecked
		: value !== defaultValue;
}
