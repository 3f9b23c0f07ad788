import type { Control, FormContext } from './control.client.ts';
import { make, makeButton } from './make.client.ts';

/** What makes the control of an item. */
export type ItemControl = (given: unknown, index: number) => Control;

/** A list whose items can be added, removed and moved. */
export function listControl(
	itemName: string,
	given: unknown,
	context: FormContext,
	control: ItemControl,
): Control {
	const items: { control: Control; element: HTMLElement }[] = [];
	const list = make('ol', { class: 'items' });
	const isList = Array.isArray(given);
	const draw = () => {
		list.replaceChildren(...items.map(({ element }) => element));
		for (const [index, { element }] of items.entries()) {
			const heading = element.querySelector(':scope > .item-name');
			if (heading) heading.textContent = `${itemName} ${index + 1}`;
		}
	};
	const add = (value: unknown) => {
		const own = control(value, items.length);
		const element = make('li', {}, make('p', { class: 'item-name' }), own.element);
		const item = { control: own, element };
		const move = (by: number) => {
			const at = items.indexOf(item);
			const to = at + by;
			if (to < 0 || to >= items.length) return;
			items.splice(to, 0, ...items.splice(at, 1));
			draw();
			notify(list);
		};
		const take = () => {
			items.splice(items.indexOf(item), 1);
			draw();
			notify(list);
			addButton.focus();
		};
		element.append(
			make(
				'p',
				{ class: 'item-buttons' },
				makeButton('Up', () => move(-1), 'small'),
				makeButton('Down', () => move(1), 'small'),
				makeButton('Remove', take, 'small'),
			),
		);
		items.push(item);
		return element;
	};
	const addButton = makeButton(
		`Add ${/^[A-Z]{2}/.test(itemName) ? itemName : itemName.toLowerCase()}`,
		() => {
			const element = add(undefined);
			draw();
			notify(list);
			element.querySelector<HTMLElement>('input, textarea, select')?.focus();
		},
	);
	if (isList) for (const value of given) add(value);
	draw();
	return {
		element: make('div', { role: 'group', 'aria-labelledby': context.labelledBy }, list, addButton),
		read: () =>
			items.length === 0 && given !== undefined && !isList
				? given
				: items
						.map((item) => item.control.read())
						.filter((value) => value !== undefined && value !== ''),
	};
}

/** Items that moved are a change, as typing is. */
function notify(element: HTMLElement): void {
	element.dispatchEvent(new Event('input', { bubbles: true }));
}
