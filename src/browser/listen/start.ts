import { listen } from './bar.ts';

/** Runs when the button was first pressed. */
const button = document.querySelector<HTMLButtonElement>('.reading-tools [data-opens=listen]');
if (button) {
	listen(button);
	button.addEventListener('click', () => listen(button));
}
