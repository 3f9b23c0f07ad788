import type { FilterCounts } from './filter-sets.ts';
import { LISTS } from './page-groups.ts';
import { FILTERS, type SearchState } from './search-state.ts';

/** Writes the filters into a box: a group of checkboxes each, with how many pages each value would find. */
export function writeFilters(
	box: HTMLElement,
	counts: FilterCounts,
	{ chosen }: SearchState,
): void {
	const focused =
		document.activeElement instanceof HTMLInputElement ? document.activeElement.id : '';
	box.replaceChildren(
		...FILTERS.flatMap(({ name, param, label }) => {
			const values = new Map(Object.entries(counts[name] ?? {}));
			for (const value of chosen[param] ?? []) if (!values.has(value)) values.set(value, 0);
			// What is found only when asked for is not offered as a choice either.
			if (param === 'kind')
				for (const value of ['For authors', 'Easy Read', LISTS])
					if (!chosen[param]?.includes(value)) values.delete(value);
			if (values.size === 0) return [];
			const group = document.createElement('fieldset');
			const legend = document.createElement('legend');
			legend.textContent = label;
			group.append(
				legend,
				...[...values]
					.sort(([a], [b]) => a.localeCompare(b, 'en-GB'))
					.map(([value, count]) =>
						choice({ param, value, count, checked: chosen[param]?.includes(value) ?? false }),
					),
			);
			return [group];
		}),
	);
	if (focused) document.getElementById(focused)?.focus();
}

function choice(option: {
	param: string;
	value: string;
	count: number;
	checked: boolean;
}): HTMLElement {
	const { param, value, count, checked } = option;
	const box = document.createElement('input');
	box.type = 'checkbox';
	box.name = param;
	box.value = value;
	box.checked = checked;
	box.id = `${param}-${value}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
	const label = document.createElement('label');
	const number = document.createElement('span');
	number.textContent = String(count);
	label.append(box, ` ${value} `, number);
	return label;
}
