import { loadWhenUsed } from '../../ui/loading/load-when-used.client.ts';

/**
 * Loads the script of a page’s ticks once the reader does anything at all, so that it is there before the first tick, or at
 * once where the browser keeps ticks.
 */
const ANYTHING = ['scroll', 'pointermove', 'keydown'];

const ticks = document.querySelector<HTMLElement>('guide-ticks');
if (ticks) {
	const load = loadWhenUsed([ticks], () => import(/* @vite-ignore */ ticks.dataset.script ?? ''));
	const begun = new AbortController();
	const begin = (event: Event) => {
		// A browser also reports a pointer that rests where a page appears.
		if (event instanceof MouseEvent && !event.movementX && !event.movementY) return;
		begun.abort();
		load();
	};
	for (const event of ANYTHING) document.addEventListener(event, begin, { signal: begun.signal });
	if (areKept()) load();
}

function areKept(): boolean {
	try {
		return localStorage.getItem(`${import.meta.env.BASE_URL}guide-ticks`) !== null;
	} catch {
		return false;
	}
}
