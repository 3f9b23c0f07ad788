type Child = Node | string | undefined;

/** Makes an element. Attributes that are `undefined` or false are left out; `true` is an attribute without a value. */
export function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
	...children: Child[]
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes))
		if (value !== undefined && value !== false)
			element.setAttribute(key, value === true ? '' : String(value));
	element.append(...children.filter((child) => child !== undefined));
	return element;
}

/** Makes a button that does something. */
export function makeButton(label: string, press: () => void, kind = 'plain'): HTMLButtonElement {
	const button = make('button', { type: 'button', class: kind }, label);
	button.addEventListener('click', press);
	return button;
}

let made = 0;

/** Returns an id that no other element of the page has. */
export function newId(): string {
	made += 1;
	return `f${made}`;
}
