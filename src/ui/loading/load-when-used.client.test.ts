// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { loadWhenUsed } from './load-when-used.client.ts';

/** How often the script was asked for. */
let asked = 0;

/** Opens a page with a tool, whose script arrives once the test lets it. */
function open(inside: string): { arrive: () => Promise<void>; fail: () => Promise<void> } {
	document.body.innerHTML = `<own-tool>${inside}</own-tool>`;
	const script = Promise.withResolvers<void>();
	loadWhenUsed([...document.querySelectorAll<HTMLElement>('own-tool')], () => {
		asked += 1;
		return script.promise;
	});
	return {
		arrive: () => settle(script.resolve),
		fail: () => settle(() => script.reject(new Error('No network'))),
	};
}

async function settle(act: () => void): Promise<void> {
	act();
	await new Promise((done) => setTimeout(done));
}

/** Counts how often a button is pressed from now on. */
function presses(selector: string): () => number {
	const pressed = vi.fn();
	document.querySelector(selector)?.addEventListener('click', pressed);
	return () => pressed.mock.calls.length;
}

const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();

beforeEach(() => {
	asked = 0;
});

test('a button that was pressed before the script arrived is pressed again', async () => {
	const { arrive } = open('<p><button type="button" id="save"><b>Save</b></button></p>');
	press('#save b');
	const pressed = presses('#save');
	await arrive();
	expect(pressed()).toBe(1);
	press('#save');
	expect(pressed()).toBe(2);
	expect(asked).toBe(1);
});

test.each([
	['of another element', '<copy-link><button type="button">Copy</button></copy-link>'],
	[
		'that the browser answers',
		'<button type="button" popovertarget="note">Term</button><p id="note"></p>',
	],
	['that submits', '<button>Find</button>'],
])('a button %s is not pressed again', async (_, inside) => {
	const { arrive } = open(inside);
	press('button');
	const pressed = presses('button');
	await arrive();
	expect(pressed()).toBe(0);
	expect(asked).toBe(1);
});

test('a script that cannot be loaded is named, no button is pressed again, and the next use asks for it once more', async () => {
	const { fail } = open('<button type="button">Save</button><p role="status">0 of 2 done.</p>');
	press('button');
	const pressed = presses('button');
	await fail();
	expect(pressed()).toBe(0);
	expect(document.querySelector('[role=status]')?.textContent).toBe(
		'This could not be loaded. Check your connection and try again.',
	);
	press('button');
	await settle(() => undefined);
	expect(asked).toBe(2);
});
