// As a file with an address of its own: few readers press the button.
import forget from './forget.client.ts?worker&url';

/** The button at the foot of each page that makes the site forget what it kept in this browser. */
const run = () => void import(/* @vite-ignore */ forget);

document.querySelector('.forget button')?.addEventListener('click', run, { once: true });
// The page was loaded again by that button.
if (history.state === 'forgotten') run();
