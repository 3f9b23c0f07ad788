import { loadWhenUsed } from '../../ui/loading/load-when-used.client.ts';

/** Loads the chart tool once a reader begins to enter data or asks for an example, here or further down the page. */
const parts = document.querySelectorAll<HTMLElement>(
	'own-chart, [data-example]:not(own-chart [data-example])',
);
loadWhenUsed([...parts], () => import('./own-chart.client.ts'));
