import { NO_IDEAS } from './list-notes.ts';
import { isReadInFull, keptIdeas, onShortlistChange } from './shortlist-store.client.ts';

/** Begins the page of the shortlist. What compares ideas is loaded once there are some, kept here or in the address. */
const page = document.querySelector<HTMLElement>('idea-shortlist');
const isEmpty = location.search === '' && keptIdeas().length === 0 && isReadInFull();

if (isEmpty) {
	say(NO_IDEAS);
	page?.querySelector('[data-empty]')?.removeAttribute('hidden');
	onShortlistChange(compare);
} else compare();

function compare(): void {
	import(/* @vite-ignore */ page?.dataset.src ?? '').catch(() =>
		say('The ideas could not be loaded. Reload the page to try again.'),
	);
}

function say(words: string): void {
	const state = page?.querySelector('[data-state]');
	if (state) state.textContent = words;
}
