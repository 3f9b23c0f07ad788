/** The small parts that the library’s filter puts on the page. Texts are always set as text. */

/** Makes a tick box of a facet’s link, with the link’s words and how many ideas there are. */
export function tickBox(item: HTMLElement, changed: (ticked: boolean) => void): void {
	const link = item.querySelector('a');
	const count = item.querySelector('.count');
	if (!link || !count) return;
	const label = document.createElement('label');
	const box = document.createElement('input');
	box.type = 'checkbox';
	box.addEventListener('change', () => changed(box.checked));
	const words = document.createElement('span');
	words.dataset.words = '';
	words.textContent = link.textContent.trim();
	label.append(box, words, count);
	link.replaceWith(label);
}

/** What was chosen, as a button that takes it back. */
export function chip(words: string, remove: () => void): HTMLElement {
	const item = document.createElement('li');
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'button plain';
	button.append(words);
	const cross = document.createElement('span');
	cross.setAttribute('aria-hidden', 'true');
	cross.textContent = '✕';
	button.append(cross);
	button.setAttribute('aria-label', `Take away: ${words}`);
	button.addEventListener('click', remove);
	item.append(button);
	return item;
}

/** A card for an idea whose own card is on another page of a long list. */
export function plainCard(address: string, id: string, title: string): HTMLElement {
	const item = document.createElement('li');
	item.className = 'card';
	const heading = document.createElement('h3');
	const link = document.createElement('a');
	link.href = address;
	link.textContent = title;
	heading.append(link);
	const keep = document.createElement('keep-idea');
	keep.dataset.idea = id;
	keep.dataset.title = title;
	item.append(heading, keep);
	return item;
}
