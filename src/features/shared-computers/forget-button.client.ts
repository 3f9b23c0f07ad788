import { FAILED } from '../../ui/loading/load-when-used.client.ts';
// As a file with an address of its own: few readers press the button.
import forget from './forget.client.ts?worker&url';

/** The button at the foot of each page that makes the site forget what it kept in this browser. */
const [button, status] = document.querySelectorAll('.forget > *');

/** A script that came runs once, however often it is asked for. */
const run = () => import(/* @vite-ignore */ forget).catch(() => status?.replaceChildren(FAILED));

button?.addEventListener('click', run);
// The page was loaded again by that button.
if (history.state === 'forgotten') void run();
