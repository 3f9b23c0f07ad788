// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

const SCRIPT = 'data:text/javascript,globalThis.toolStarted()';

const started = vi.fn();
let opened = 0;

/** Opens a page with a form whose script counts how often it was started. */
async function open(
	options: {
		search?: string;
		typed?: string;
		ticked?: boolean;
		kept?: string;
		script?: string;
	} = {},
) {
	history.replaceState(null, '', `/ward/${options.search ?? ''}`);
	opened += 1;
	const script = options.script ?? `${SCRIPT}//${opened}`;
	document.body.innerHTML = `<p><button id="other">Other</button></p>
		<div data-src="${script}" data-reads-address><form><input name="words"><button>Find</button></form>
		<input type="checkbox" class="tick"></div>`;
	if (options.typed) input().value = options.typed;
	const tick = document.querySelector<HTMLInputElement>('.tick');
	if (tick) tick.checked = options.ticked ?? false;
	vi.resetModules();
	await import('./load-tools.client.ts');
	await settled();
}

const settled = () => new Promise((done) => setTimeout(done, 20));
const input = () => document.querySelector('input') as HTMLInputElement;
const form = () => document.querySelector('form') as HTMLFormElement;

function submit(): Event {
	const event = new Event('submit', { bubbles: true, cancelable: true });
	form().dispatchEvent(event);
	return event;
}

beforeEach(() => {
	started.mockClear();
	vi.stubGlobal('toolStarted', started);
});

test('nothing is loaded for a reader who only reads', async () => {
	await open();
	document.querySelector<HTMLElement>('#other')?.click();
	await settled();
	expect(started).not.toHaveBeenCalled();
});

test.each(['focusin', 'pointerdown', 'click', 'input'])(
	'%s within a tool loads it',
	async (name) => {
		await open();
		input().dispatchEvent(new Event(name, { bubbles: true }));
		await settled();
		expect(started).toHaveBeenCalledOnce();
	},
);

test.each([{ search: '?words=rounds' }, { typed: 'rounds' }, { ticked: true }])(
	'a tool with answers is loaded at once: %o',
	async (answers) => {
		await open(answers);
		expect(started).toHaveBeenCalledOnce();
	},
);

test('a form that is submitted before the script arrives is submitted to it', async () => {
	await open();
	const again = vi.spyOn(form(), 'requestSubmit').mockImplementation(() => undefined);
	expect(submit().defaultPrevented).toBe(true);
	await settled();
	expect(again).toHaveBeenCalledOnce();
	expect(submit().defaultPrevented).toBe(false);
});

test('without its script, a form is submitted by the browser, and the script is asked for again', async () => {
	const missing = 'data:text/javascript,throw%20new%20Error()';
	await open({ script: missing });
	const natively = vi.spyOn(form(), 'submit').mockImplementation(() => undefined);
	submit();
	await settled();
	submit();
	await settled();
	expect(natively).toHaveBeenCalledTimes(2);
});
