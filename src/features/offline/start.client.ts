// As a file with an address of its own, so that a first visit does not wait for it.
import keepPages from './keep-pages.client.ts?worker&url';

/** How long a page has been complete before anything is fetched for later visits, in milliseconds. */
const SETTLED = 4000;

/** A reader who made the site forget everything does not want this page kept at once. */
const isForgotten = history.state === 'forgotten';

if (!import.meta.env.DEV && !isForgotten && 'serviceWorker' in navigator)
	addEventListener('load', () => setTimeout(() => import(/* @vite-ignore */ keepPages), SETTLED));
