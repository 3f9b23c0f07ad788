// As a file with an address of its own: few readers press the button.
import forget from './forget.client.ts?worker&url';

/** The button at the foot of each page that makes the site forget what it kept in this browser. */
const button = document.querySelector('.forget button');
const status = document.querySelector('.forget [role=status]');

async function run(): Promise<void> {
	try {
		await import(/* @vite-ignore */ forget);
	} catch {
		listen();
		status?.replaceChildren(
			'Nothing was cleared, since this could not be loaded. Check your connection and press again.',
		);
	}
}

const listen = () => button?.addEventListener('click', run, { once: true });
listen();
// The page was loaded again by that button.
if (history.state === 'forgotten') void run();
