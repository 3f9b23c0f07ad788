// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FormField, FormValue } from '../../editing/form/form-field.ts';
import type { FindingInForm } from '../../editing/saving/messages.ts';
import { showFindings } from './findings.client.ts';
import { sampleEntry, sampleField, sampleFinding } from './sample-form.client.ts';

const MEASURES: FormValue = {
	kind: 'list',
	item: { kind: 'group', fields: [sampleField('unit'), sampleField('title')] },
};
const PLACE: FormValue = { kind: 'either', word: 'online', fields: [sampleField('name')] };
const FIELDS: FormField[] = [
	sampleField('title'),
	sampleField('measures', MEASURES),
	sampleField('place', PLACE),
];

const FORM = `
	<div data-path='["title"]'><p class="found"></p><input id="title"></div>
	<details data-path='["measures"]'><p class="found"></p>
		<details><div data-path='["measures",1,"unit"]'><p class="found"></p><select id="unit"></select></div></details></details>
	<div data-path='["place"]'><p class="found"></p><input></div>
	<section data-path="[]"><p class="found"></p><textarea id="body"></textarea></section>`;

let form: HTMLElement;
let panel: HTMLElement;
const fixed: FindingInForm[] = [];

function show(...findings: Partial<FindingInForm>[]): void {
	const entry = sampleEntry({ findings: findings.map(sampleFinding) });
	showFindings(form, panel, entry, FIELDS, (finding) => fixed.push(finding));
}

const headings = () => [...panel.querySelectorAll('h2')].map(({ textContent }) => textContent);
const items = () =>
	[...panel.querySelectorAll('li')].map((item) => [item.className, item.textContent]);
const links = () => [...panel.querySelectorAll('button')];
const found = (path: string) =>
	[...form.querySelectorAll('[data-path]')]
		.find((field) => field.getAttribute('data-path') === path)
		?.querySelector('.found') as HTMLElement;

beforeEach(() => {
	fixed.length = 0;
	form = document.createElement('form');
	form.innerHTML = FORM;
	panel = document.createElement('section');
	document.body.replaceChildren(form, panel);
	Element.prototype.scrollIntoView = vi.fn();
});

test('an entry without findings has nothing to correct', () => {
	show();
	expect(headings()).toEqual(['Nothing to correct']);
	expect(items()).toEqual([]);
	expect(panel.querySelector('p')).toBeNull();
});

describe('a finding', () => {
	test('is shown at its field with what to do, and in the list with its name', () => {
		show({ message: 'Unexpected `a`', hint: 'Write b.' });
		const [message, hint] = found('["title"]').querySelectorAll('p');
		expect([message?.textContent, hint?.textContent]).toEqual([
			'Error: Unexpected `a`',
			'Write b.',
		]);
		expect(found('["title"]').firstElementChild?.className).toBe('finding error');
		expect(headings()).toEqual(['To correct']);
		expect(items()).toEqual([['error', 'Title Error: Unexpected `a`']]);
		expect(panel.querySelector('p')?.textContent).toMatch(/^Errors don’t stop you from saving\./);
		expect(found('["title"]').querySelector('button')).toBeNull();
	});

	test.each([
		['warning', 'Warning'],
		['info', 'Note'],
	] as const)(
		'that is less than an error has its own name, and stops nothing: %s',
		(severity, word) => {
			show({ severity, message: 'Long' });
			expect(items()).toEqual([[severity, `Title ${word}: Long`]]);
			expect(panel.querySelector('p')).toBeNull();
			expect(found('["title"]').querySelectorAll('p')).toHaveLength(1);
		},
	);

	test('of a part of a list is named with its number, and opens what it is folded in', () => {
		show({ path: ['measures', 1, 'unit'] });
		const [link] = links();
		expect(link?.textContent).toBe('Measures 2: Unit');
		link?.click();
		expect([...form.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, true]);
		expect(document.activeElement?.id).toBe('unit');
		expect(Element.prototype.scrollIntoView).toHaveBeenCalledWith({ block: 'center' });
	});

	test('whose field is not shown is at the nearest around it', () => {
		show({ path: ['measures', 0, 'title'] }, { path: ['place', 'name'] }, { path: ['colour'] });
		expect(links().map(({ textContent }) => textContent)).toEqual([
			'Measures 1: Title',
			'Place: Name',
			'Text of the page',
		]);
		expect(found('["measures"]').childElementCount).toBe(1);
		expect(found('["place"]').childElementCount).toBe(1);
		expect(found('[]').childElementCount).toBe(1);
	});

	test('of the text leads to the text', () => {
		show({ path: [] });
		links()[0]?.click();
		expect(document.activeElement?.id).toBe('body');
	});

	test('that has one right answer offers it', () => {
		show({ isFixable: true, message: 'One' }, { path: ['place'] });
		const button = found('["title"]').querySelector('button');
		expect(button?.textContent).toBe('Fix it');
		button?.click();
		expect(fixed.map(({ message }) => message)).toEqual(['One']);
		expect(found('["place"]').querySelector('button')).toBeNull();
	});

	test('is gone once the entry is shown without it', () => {
		show({});
		show();
		expect(found('["title"]').childElementCount).toBe(0);
		expect(items()).toEqual([]);
	});

	test('is listed without a field to go to where the form has none', () => {
		form.replaceChildren();
		show({});
		links()[0]?.click();
		expect(items()).toHaveLength(1);
	});
});

describe('what is left to fill in', () => {
	const gap = { isGap: true, severity: 'warning' } as const;

	test('is listed apart, in the order of the form, each field once', () => {
		show({ ...gap, path: ['place'] }, { ...gap, path: ['title'] }, { ...gap, path: ['title'] });
		expect(headings()).toEqual(['Left to fill in']);
		expect(items()).toEqual([
			['gap', 'Title'],
			['gap', 'Place'],
		]);
		expect(found('["title"]').textContent).toBe('Needed before it is published.');
	});

	test('comes below what is wrong, and is not said at a field that has another finding', () => {
		show({ path: ['title'] }, { ...gap, path: ['title'] });
		expect(headings()).toEqual(['To correct', 'Left to fill in']);
		expect(found('["title"]').childElementCount).toBe(1);
		expect(panel.querySelector('.hint')?.textContent).toBe('As it was saved last.');
	});
});
