// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { writeFilters } from './search-filters.client.ts';
import { NOTHING_ASKED, type SearchState } from './search-state.ts';

const box = () => document.querySelector('div') ?? document.body;
const write = (counts: Parameters<typeof writeFilters>[1], chosen: SearchState['chosen'] = {}) =>
	writeFilters(box(), counts, { ...NOTHING_ASKED, chosen });
const shown = () =>
	[...document.querySelectorAll('fieldset')].map((group) => [
		group.querySelector('legend')?.textContent,
		...[...group.querySelectorAll('label')].map(
			(label) => `${label.querySelector('input')?.checked ? '✓' : ''}${label.textContent.trim()}`,
		),
	]);

beforeEach(() => {
	document.body.innerHTML = '<div></div>';
});

test('each filter is a group of its values in the order of the alphabet, with their numbers of pages', () => {
	write({ Driver: { 'Shared plans': 9, 'Quiet nights': 5 }, Kind: { Guides: 2 } });
	expect(shown()).toEqual([
		['Kind of page', 'Guides 2'],
		['Driver', 'Quiet nights 5', 'Shared plans 9'],
	]);
	const [input] = document.querySelectorAll('input');
	expect([input?.type, input?.name, input?.value, input?.id]).toEqual([
		'checkbox',
		'kind',
		'Guides',
		'kind-guides',
	]);
});

test('what is chosen is ticked, and stays on the list without any page so that it can be taken back', () => {
	write({ Kind: { Guides: 2 } }, { kind: ['Guides'], driver: ['Quiet nights'] });
	expect(shown()).toEqual([
		['Kind of page', '✓Guides 2'],
		['Driver', '✓Quiet nights 0'],
	]);
});

test.each(['For authors', 'Easy Read', 'Lists'])(
	'“%s” is found only by those who ask for it, and offered only where it is chosen',
	(kind) => {
		write({ Kind: { [kind]: 3 } });
		expect(shown()).toEqual([]);
		write({ Kind: { [kind]: 3 } }, { kind: [kind] });
		expect(shown()).toEqual([['Kind of page', `✓${kind} 3`]]);
	},
);

test('the focus stays on the value that was chosen', () => {
	write({ Kind: { Guides: 2, Evidence: 1 } });
	document.querySelector<HTMLInputElement>('#kind-guides')?.focus();
	write({ Kind: { Guides: 1 } }, { kind: ['Guides'] });
	expect(document.activeElement?.id).toBe('kind-guides');
	write({});
	expect(document.activeElement).toBe(document.body);
});
