// As files with an address of their own: an `import()` of a module would cost each page a helper and a request.
import listen from '../read-aloud/start.client.ts?worker&url';
import { isVoiceFor } from '../read-aloud/voice-language.ts';
import display from './start.client.ts?worker&url';

/** The buttons for how a page looks and for reading it out. What they open is loaded when they are first pressed. Without a voice there is nothing to listen to. */

const root = document.documentElement;

onFirstPress('display', display);
onFirstPress('listen', listen);

if ('speechSynthesis' in window) {
	const show = () =>
		root.toggleAttribute(
			'data-speaks',
			speechSynthesis.getVoices().some((voice) => isVoiceFor(voice, root.lang)),
		);
	show();
	speechSynthesis.addEventListener('voiceschanged', show);
}

function onFirstPress(name: string, script: string): void {
	const button = document.querySelector<HTMLButtonElement>(`[data-opens=${name}]`);
	button?.addEventListener('click', () => void import(/* @vite-ignore */ script), { once: true });
}
