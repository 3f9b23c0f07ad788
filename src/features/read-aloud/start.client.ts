import style from '../../styles/listen-bar.css?inline';
import { addStyle } from '../../ui/add-style.client.ts';
import { listen } from './bar.client.ts';

/** Runs when the button is first pressed. */
const button = document.querySelector<HTMLButtonElement>('[data-opens=listen]');
if (button) {
	addStyle(style);
	listen(button);
	button.addEventListener('click', () => listen(button));
}
