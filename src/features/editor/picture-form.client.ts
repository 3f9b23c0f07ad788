import type { FormContext } from './control.client.ts';
import { make, makeButton, newId } from './make.client.ts';

/** Uploads a picture, which needs alternative text, and puts it in. Its metadata is taken out by the service. */
export function pictureForm(
	{ entry, backend }: Pick<FormContext, 'entry' | 'backend'>,
	done: (text: string) => void,
	say: (words: string) => void,
): HTMLElement {
	const [fileId, altId, hintId] = [newId(), newId(), newId()];
	const file = make('input', { type: 'file', accept: 'image/*', id: fileId });
	const alt = make('input', {
		type: 'text',
		id: altId,
		'aria-describedby': hintId,
		required: true,
	});
	const put = async () => {
		const chosen = file.files?.[0];
		const words = alt.value.trim().replaceAll(/[[\]\n]/g, ' ');
		if (!chosen) return say('Choose a picture first.');
		if (words === '') {
			alt.focus();
			return say('Say what the picture shows, for people who can’t see it.');
		}
		try {
			const name = await backend.picture(entry, chosen, words);
			done(`![${words}](${name})`);
			say('The picture is in the text. Save the page, too.');
		} catch (error) {
			say(error instanceof Error ? error.message : String(error));
		}
	};
	return make(
		'div',
		{ class: 'box' },
		make('h3', {}, 'Picture'),
		make('div', { class: 'field' }, make('label', { class: 'label', for: fileId }, 'File'), file),
		make(
			'div',
			{ class: 'field' },
			make('label', { class: 'label', for: altId }, 'What it shows'),
			make('p', { class: 'hint', id: hintId }, 'Read out to people who can’t see it.'),
			alt,
		),
		makeButton('Insert', () => void put(), 'main'),
		makeButton('Cancel', () => done('')),
	);
}
