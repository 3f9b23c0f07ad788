// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

/** Stands for the script that forgets: it counts how often it is asked for. */
const asked = vi.hoisted(() => ({ times: 0 }));
vi.mock('./forget.client.ts?worker&url', () => ({
	get default() {
		asked.times += 1;
		return 'data:text/javascript,';
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
