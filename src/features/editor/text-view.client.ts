import type { EntryAnswer } from '../../editing/saving/messages.ts';
import type { Backend } from './backend.client.ts';
import type { View } from './entry-view.client.ts';
import { make, makeButton, newId } from './make.client.ts';

/** A file that can’t be read as an entry: its text, and why. */
export function textView(
	entry: EntryAnswer,
	text: string,
	backend: Backend,
	goTo: (entry: EntryAnswer) => void,
): View {
	const id = newId();
	const area = make('textarea', { rows: 40, class: 'body', 'aria-labelledby': id });
	area.value = text;
	const status = make('p', { class: 'status', role: 'status' });
	/** What is typed meanwhile would be lost, since the entry takes the place of its text. */
	const save = async () => {
		if (area.readOnly) return;
		area.readOnly = true;
		try {
			const { collection, id: own, version } = entry;
			goTo(await backend.saveText({ collection, id: own, version, text: area.value }));
		} catch (error) {
			status.textContent = error instanceof Error ? error.message : String(error);
		}
		area.readOnly = false;
	};
	const element = make(
		'div',
		{ class: 'entry' },
		make('h1', { id }, entry.file),
		make('p', {}, 'This file can’t be shown as a form until its text is corrected:'),
		...entry.findings.map(({ line, message, hint }) =>
			make('p', { class: 'error' }, `Line ${line}: ${message}${hint ? `. ${hint}` : ''}`),
		),
		make(
			'div',
			{ class: 'bar' },
			makeButton('Save', () => void save(), 'main'),
			status,
		),
		area,
	);
	return { element, isChanged: () => area.value !== text };
}
