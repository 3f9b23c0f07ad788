/**
 * Prepares the choices that contain this script. On a narrow screen they are folded before anything below them is
 * painted. Where the filter works on them, their links become tick boxes once the page is there.
 */
const choices = document.currentScript?.closest('details');
if (choices && matchMedia('(max-width: 71.99rem)').matches) choices.open = false;

if (choices?.closest('idea-library'))
	addEventListener('DOMContentLoaded', () => {
		for (const item of choices.querySelectorAll<HTMLElement>('[data-value]')) makeTickBox(item);
	});

/** A tick box with the words of the link, and how many ideas there are. */
function makeTickBox(item: HTMLElement): void {
	const link = item.querySelector('a');
	const words = link?.querySelector('[data-words]');
	if (!link || !words) return;
	const label = document.createElement('label');
	const box = document.createElement('input');
	box.type = 'checkbox';
	box.ariaLabel = link.ariaLabel;
	label.append(box, words, item.querySelector('.count') ?? '');
	link.replaceWith(label);
}
