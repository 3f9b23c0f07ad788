/**
 * Starts the service worker, which keeps what was read, and answers the button that keeps this page and the most used
 * ones. It is a file of its own that is loaded once the page has been complete for a while.
 */

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');

const DONE =
	'Kept. This page, the home page, the ideas for your ward, the chart tool and the start of Easy Read now open on this device without a connection.';
const FAILED =
	'Not everything could be kept: the connection was lost, or this browser has no space left for it. Try again later.';

const worker = navigator.serviceWorker;

/** Visits that the worker has not seen: the one that it was started by. */
const isUnseen = worker.controller === null;

const started = start();
listen();

async function start(): Promise<ServiceWorker | null> {
	try {
		await worker.register(`${BASE}sw.js`, { scope: BASE });
	} catch {
		// The browser or its owner forbids it, as in a private window.
		return null;
	}
	const { active } = await worker.ready;
	if (isUnseen) active?.postMessage(thisPage());
	return active;
}

function thisPage(): { pages: string[]; parts: string[] } {
	const parts = performance.getEntriesByType('resource').map(({ name }) => name);
	return { pages: [location.href], parts };
}

function listen(): void {
	const button = document.querySelector<HTMLButtonElement>('.keep-pages button');
	const status = document.querySelector('.keep-pages [role=status]');
	button?.addEventListener('click', async () => {
		const active = await started;
		const isKept = active ? await keep(active) : false;
		if (status) status.textContent = isKept ? DONE : FAILED;
	});
}

function keep(active: ServiceWorker): Promise<boolean> {
	return new Promise((done) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => done(data === true);
		active.postMessage({ ...thisPage(), core: true }, [port2]);
	});
}
