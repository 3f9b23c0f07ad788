// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

/** Stands for the script that forgets: it counts how often it is asked for. */
const asked = vi.hoisted(() => ({ times: 0, isLost: false }));
vi.mock('./forget.client.ts?worker&url', () => ({
	get default() {
		asked.times += 1;
		const source = asked.isLost ? 'throw new TypeError("Failed to fetch")' : '';
		return `data:text/javascript,${source}//${asked.times}`;
	},
}));

async function openPage(body: string): Promise<HTMLElement | null> {
	document.body.innerHTML = body;
	vi.resetModules();
	await import('./forget-button.client.ts');
	return document.querySelector('button');
}

beforeEach(() => {
	asked.times = 0;
	asked.isLost = false;
	history.replaceState(null, '');
});

test('nothing is forgotten before the button is pressed, and once when it is pressed twice', async () => {
	const button = await openPage('<p class="forget"><button>Forget</button></p>');
	expect(asked.times).toBe(0);
	button?.click();
	expect(asked.times).toBe(1);
	button?.click();
	expect(asked.times).toBe(1);
});

test('a script that could not be loaded says so, and is asked for again', async () => {
	asked.isLost = true;
	const button = await openPage(
		'<p class="forget"><button>Forget</button><span role="status"></span></p>',
	);
	const status = () => document.querySelector('[role=status]')?.textContent;
	button?.click();
	await vi.waitFor(() =>
		expect(status()).toMatch(/^This could not be loaded\. Check your connection/),
	);
	button?.click();
	expect(asked.times).toBe(2);
});

test('another button forgets nothing', async () => {
	const button = await openPage('<button>Menu</button>');
	button?.click();
	expect(asked.times).toBe(0);
});

test('a page that was loaded again by the button says that it is done', async () => {
	history.replaceState('forgotten', '');
	await openPage('<p class="forget"><button>Forget</button></p>');
	expect(asked.times).toBe(1);
});
