import { FAILED } from '../../ui/loading/load-when-used.client.ts';
// As a file with an address of its own: few readers press the button.
import forget from './forget.client.ts?worker&url';

/** The button at the foot of each page that makes the site forget what it kept in this browser. */
const place = document.querySelector('.forget');

const run = () =>
	import(/* @vite-ignore */ forget).catch(() => {
		place?.querySelector('[role=status]')?.replaceChildren(FAILED);
		listen();
	});
const listen = () => place?.querySelector('button')?.addEventListener('click', run, { once: true });

listen();
// The page was loaded again by that button.
if (history.state === 'forgotten') void run();
