import { vi } from 'vitest';
import type { EntryAnswer, EntryToSave } from '../../editing/saving/messages.ts';
import type { Backend } from './backend.client.ts';
import { entryView } from './entry-view.client.ts';
import { SITE, sampleBackend, TOOLS } from './sample-form.client.ts';

/** The view of an entry for tests, in a page of its own. */

interface Opened {
	collection?: typeof TOOLS;
	site?: typeof SITE;
	backend?: Partial<Backend>;
}

/** Shows an entry, saving to a service that keeps what it is sent and answers with it. */
export function open(
	entry: EntryAnswer,
	{ collection = TOOLS, site = SITE, backend = {} }: Opened = {},
) {
	const saved: EntryToSave[] = [];
	const gone: string[] = [];
	const save = (given: EntryToSave): Promise<EntryAnswer> => {
		saved.push(given);
		return Promise.resolve({ ...entry, ...given, id: given.id || 'new', version: '2' });
	};
	const own = sampleBackend({ save, ...backend });
	const view = entryView(collection, entry, site, own, ({ id }) => gone.push(id));
	document.body.replaceChildren(view.element);
	return { ...view, saved, gone };
}

// This DOM loads no pages in frames, and complains each time: another element takes the place of the frame.
const create = document.createElement.bind(document);
vi.spyOn(document, 'createElement').mockImplementation((name: string) =>
	create(name === 'iframe' ? 'div' : name),
);

export const settle = () => new Promise((done) => setTimeout(done));

export function find<E extends HTMLElement>(selector: string): E {
	const found = document.querySelector<E>(selector);
	if (!found) throw new Error(`The page has nothing for ${selector}`);
	return found;
}

export const status = () => find('.status').textContent;
export const field = (key: string) => find<HTMLInputElement>(`[data-path='["${key}"]'] input`);
export const area = () => find<HTMLTextAreaElement>('textarea.body');
export const preview = () => find<HTMLIFrameElement>('.preview');

export function press(words: string): Promise<unknown> {
	[...document.querySelectorAll('button')]
		.find(({ textContent }) => textContent === words)
		?.click();
	return settle();
}

export function type(input: HTMLInputElement | HTMLTextAreaElement, words: string): void {
	input.value = words;
	input.dispatchEvent(new Event('input', { bubbles: true }));
}
