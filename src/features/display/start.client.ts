import style from '../../styles/display-panel.css?inline';
import { addStyle } from '../../ui/add-style.client.ts';
import { openDisplayPanel } from './panel.client.ts';

/** Runs when the button was first pressed. Once the panel is there, the browser itself opens and closes it. */
const button = document.querySelector<HTMLButtonElement>('[data-opens=display]');
if (button) {
	addStyle(style);
	openDisplayPanel(button);
}
