/** Makes an element with a class and a text. */
export function htmlElement(name: string, className: string, words = ''): HTMLElement {
	const made = document.createElement(name);
	if (className) made.className = className;
	made.textContent = words;
	return made;
}
