/** A passage of the page that is read out and marked as a whole. */
export interface Passage {
	place: Element;
	text: string;
}

const PLACES = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, tr, caption, figcaption, summary, legend';

/** Elements that are not read out: controls, repetitions of the page, note numbers, and notes. */
const SILENT =
	'nav, form, search, script, style, svg, button:not(.term), .listen, .help, .way, .easy-read-link, .note-mark, .notes, .meanings, .page-footer, [hidden], [aria-hidden="true"]';

/** Returns the passages of the main part of the page, in order, without collapsed parts. */
export function findPassages(main: Element): Passage[] {
	const passages: Passage[] = [];
	const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
	let cell: Element | null = null;
	while (texts.nextNode()) {
		const { parentElement: around, nodeValue } = texts.currentNode;
		if (!around || !nodeValue?.trim() || around.closest(SILENT) || !around.checkVisibility())
			continue;
		const place = around.closest(PLACES) ?? around;
		const last = passages.at(-1);
		const hereIn = around.closest('td, th');
		if (last?.place === place) last.text += (hereIn === cell ? '' : ', ') + nodeValue;
		else passages.push({ place, text: nodeValue });
		cell = hereIn;
	}
	return passages;
}
