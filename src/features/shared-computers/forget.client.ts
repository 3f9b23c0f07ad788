import { keptNames } from './kept-names.ts';

/**
 * Forgets everything that this site kept in the reader’s browser, and says so. What the page itself remembers, a chart
 * or a chosen day, goes as the page is loaded again without its choices; then this runs a second time and says that it
 * is done.
 */

/** How a page knows, once it is loaded again, that it was because of this. Reloading keeps it, nothing else does. */
const FORGOTTEN = 'forgotten';

const DONE =
	'Done. This site keeps nothing in this browser now. The browser may still list the pages that you opened: if other people use it, clear its history as well.';

const INCOMPLETE =
	'The copies of pages that this site kept could not be removed. Clear the data of this site in the settings of your browser.';

if (history.state === FORGOTTEN) {
	history.replaceState(null, '');
	say(DONE);
} else void forget();

async function forget(): Promise<void> {
	for (const storage of ['localStorage', 'sessionStorage'] as const) clear(storage);
	clearFields();
	let isCleared = true;
	// One after the other: the worker would keep pages again.
	for (const step of [endServiceWorker, clearCaches])
		await step().catch(() => {
			isCleared = false;
		});
	if (!isCleared) return say(INCOMPLETE);
	history.replaceState(FORGOTTEN, '', location.pathname);
	location.reload();
}

/** Where the browser forbids storage, nothing was kept. */
function clear(storage: 'localStorage' | 'sessionStorage'): void {
	try {
		const kept = window[storage];
		for (const name of keptNames(Object.keys(kept), import.meta.env.BASE_URL))
			kept.removeItem(name);
	} catch {}
}

/** It would keep the pages that are read next. */
async function endServiceWorker(): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	const { origin } = location;
	const registrations = await navigator.serviceWorker.getRegistrations().catch(() => []);
	const own = registrations.filter(({ scope }) =>
		scope.startsWith(`${origin}${import.meta.env.BASE_URL}`),
	);
	await Promise.all(own.map((registration) => registration.unregister()));
}

/** There are none where pages are not sent securely. */
async function clearCaches(): Promise<void> {
	if (!('caches' in window)) return;
	const names = await caches.keys().catch(() => []);
	await Promise.all(keptNames(names, import.meta.env.BASE_URL).map((name) => caches.delete(name)));
}

/** Some browsers fill fields again as a page is loaded again. */
function clearFields(): void {
	for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
		'input, textarea',
	)) {
		if (field.type === 'checkbox' || field.type === 'radio')
			(field as HTMLInputElement).checked = (field as HTMLInputElement).defaultChecked;
		else field.value = field.type === 'file' ? '' : field.defaultValue;
	}
}

function say(words: string): void {
	const status = document.querySelector('.forget [role=status]');
	if (!status) return;
	status.textContent = words;
	status.scrollIntoView({ block: 'nearest' });
}
