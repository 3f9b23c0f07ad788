import style from '../../styles/reading-panel.css?inline';
import { addStyle } from '../../ui/add-style.client.ts';
import { openReadingPanel } from './panel.client.ts';

/** Runs when the button was first pressed. Once the panel is there, the browser itself opens and closes it. */
const button = document.querySelector<HTMLButtonElement>('.reading-tools [data-opens=reading]');
if (button) {
	addStyle(style);
	openReadingPanel(button);
}
