import { loadOn } from '../../ui/loading/load-on.client.ts';
// As files with an address of their own: an `import()` of a module would cost each page a helper and a request.
import listen from '../read-aloud/start.client.ts?worker&url';
import { isVoiceFor } from '../read-aloud/voice-language.ts';
import display from './start.client.ts?worker&url';

/** The buttons for how a page looks and for reading it out. What they open is loaded when they are first pressed. Without a voice there is nothing to listen to. */

const root = document.documentElement;

loadOn('[data-opens=display]', 'click', display);
loadOn('[data-opens=listen]', 'click', listen);

if ('speechSynthesis' in window) {
	const show = () =>
		root.toggleAttribute(
			'data-speaks',
			speechSynthesis.getVoices().some((voice) => isVoiceFor(voice, root.lang)),
		);
	show();
	speechSynthesis.addEventListener('voiceschanged', show);
}
