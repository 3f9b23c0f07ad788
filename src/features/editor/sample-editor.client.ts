/** The editor for tests, in a page of its own. */
import { vi } from 'vitest';
import type { Backend } from './backend.client.ts';
import { startEditor } from './editor.client.ts';
import { sampleBackend, sampleEntry } from './sample-form.client.ts';

const listening = vi.spyOn(globalThis, 'addEventListener');
// This DOM loads no pages in frames, and complains each time: another element takes the place of the frame.
const create = document.createElement.bind(document);
vi.spyOn(document, 'createElement').mockImplementation((name: string) =>
	create(name === 'iframe' ? 'div' : name),
);

export const settle = () => new Promise((done) => setTimeout(done, 5));

export async function open(hash: string, backend: Partial<Backend> = {}): Promise<void> {
	history.replaceState(null, '', `/edit/${hash}`);
	document.body.innerHTML = '<div id="editor"></div>';
	const asked = (collection: string, id: string) =>
		Promise.resolve(sampleEntry({ id, fields: { title: `${collection} ${id}` } }));
	startEditor(sampleBackend({ entry: asked, ...backend }));
	await settle();
}

export async function follow(hash: string): Promise<void> {
	history.replaceState(null, '', hash);
	dispatchEvent(new Event('hashchange'));
	await settle();
}

export function root(): HTMLElement {
	const found = document.querySelector<HTMLElement>('#editor');
	if (!found) throw new Error('The page has no editor');
	return found;
}
export const heading = () => root().querySelector('h1')?.textContent;
export const links = (within: string) =>
	[...root().querySelectorAll(`${within} a`)].map((link) => [
		link.textContent,
		link.getAttribute('href'),
	]);
export const change = () =>
	root()
		.querySelector('form input')
		?.dispatchEvent(new Event('input', { bubbles: true }));
export const press = (words: string) =>
	[...root().querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click();

/** Each test starts an editor, and one that is gone must not answer. */
export function endEditor(): void {
	for (const [event, listener] of listening.mock.calls) removeEventListener(event, listener);
	listening.mockClear();
	vi.unstubAllGlobals();
}
