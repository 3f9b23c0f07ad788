import { filterFor, shownInWords } from './list-filter.ts';

/** Narrows a long list to the rows with the words in the box above it, and leaves out sections without one. */

const box = document.querySelector<HTMLInputElement>('.filter-box input');
const status = document.querySelector('.filter-box [role="status"]');
const sections = [...document.querySelectorAll<HTMLElement>('.long-list')].map((section) => ({
	section,
	rows: [...section.querySelectorAll<HTMLElement>(':scope > ul > li')].map((row) => ({
		row,
		text: row.textContent ?? '',
	})),
}));
const all = sections.reduce((sum, { rows }) => sum + rows.length, 0);

function narrow(query: string): void {
	const matches = filterFor(query);
	let shown = 0;
	for (const { section, rows } of sections) {
		let inSection = 0;
		for (const { row, text } of rows) {
			row.hidden = !matches(text);
			if (!row.hidden) inSection += 1;
		}
		section.hidden = inSection === 0;
		shown += inSection;
	}
	if (status) status.textContent = query.trim() === '' ? '' : shownInWords(shown, all);
}

box?.addEventListener('input', () => narrow(box.value));
/* A link to a row that is left out shows everything again. */
addEventListener('hashchange', () => {
	const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	if (!box || !target?.closest('[hidden]')) return;
	box.value = '';
	narrow('');
	target.scrollIntoView();
});
/* A browser may fill the box again when the reader comes back to the page. */
if (box?.value) narrow(box.value);
