// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import './readiness-check.client.ts';
import { READY_ANSWERS } from './readiness-result.ts';

const [YES = '', NO = ''] = Object.keys(READY_ANSWERS);
const QUESTIONS = ['a.lead', 'a.data'];

function openPage(search = ''): void {
	history.replaceState(null, '', `/guides/for/carer/check/${search}`);
	const question = (id: string, index: number) =>
		`<fieldset data-question="${id}">${Object.keys(READY_ANSWERS)
			.map((value) => `<input type="radio" name="ready-${index}" value="${value}">`)
			.join('')}</fieldset>`;
	const page = document.createElement('div');
	page.innerHTML = `<readiness-check><p data-unknown></p>${QUESTIONS.map(question).join('')}
		<button data-show></button>
		<section data-result hidden><h2 id="check-result" tabindex="-1"></h2><p data-words></p>
		<ul>${QUESTIONS.map((id) => `<li data-missing hidden>${id}<span data-note></span></li>`).join('')}</ul>
		<button data-print></button><button data-again></button></section></readiness-check>`;
	document.body.replaceChildren(page);
}

const part = (name: string) => document.querySelector(`[data-${name}]`) as HTMLElement;
const answer = (question: string, value: string) =>
	document
		.querySelector<HTMLElement>(`[data-question="${question}"] input[value="${value}"]`)
		?.click();
const missing = () =>
	[...document.querySelectorAll<HTMLElement>('[data-missing]')]
		.filter(({ hidden }) => !hidden)
		.map(({ textContent }) => textContent);
const checked = () => document.querySelectorAll('input:checked').length;

test('what is missing is shown when asked for, and not before', () => {
	openPage();
	answer('a.lead', YES);
	answer('a.data', NO);
	expect(part('result').hidden).toBe(true);
	part('show').click();
	expect(part('result').hidden).toBe(false);
	expect(missing()).toEqual(['a.data']);
	expect(part('words').textContent).not.toBe('');
	expect(document.activeElement?.id).toBe('check-result');
});

test('what was answered before the script arrived is in the address', () => {
	openPage();
	const page = document.createElement('div');
	page.innerHTML = document.body.innerHTML.replace(`value="${NO}"`, '$& checked');
	document.body.replaceChildren(page);
	expect(location.search).toBe(`?${NO}=a.lead`);
	expect(part('result').hidden).toBe(true);
});

test('a question without an answer is missing too, and says so', () => {
	openPage();
	answer('a.lead', YES);
	part('show').click();
	expect(missing()[0]).toMatch(/^a\.data \(.+\)$/);
	answer('a.data', NO);
	expect(missing()).toEqual(['a.data']);
	answer('a.data', YES);
	expect(missing()).toEqual([]);
});

test('answers are in the address, from which a link shows them again', () => {
	openPage();
	answer('a.lead', YES);
	answer('a.data', NO);
	const { search } = location;
	expect(search).not.toBe('');
	openPage(search);
	expect(checked()).toBe(2);
	expect(part('result').hidden).toBe(false);
	expect(missing()).toEqual(['a.data']);
	expect(part('unknown').textContent).toBe('');
});

test('a part of the address that means nothing is named', () => {
	openPage('?utm=x');
	expect(part('unknown').textContent).toBe(
		'Anything in the address that means nothing here was left out: utm=x.',
	);
	expect(part('result').hidden).toBe(true);
});

test('starting again leaves no answer, on the page or in the address', () => {
	openPage('?utm=x');
	answer('a.lead', YES);
	part('show').click();
	part('again').click();
	expect(checked()).toBe(0);
	expect(location.search).toBe('');
	expect(part('unknown').textContent).toBe('');
	expect(part('result').hidden).toBe(true);
	expect(document.activeElement).toBe(document.querySelector('input'));
});

test('a page that the browser restores with every answer shows what is missing', () => {
	openPage();
	const box = (question: string, value: string) =>
		document.querySelector(
			`[data-question="${question}"] input[value="${value}"]`,
		) as HTMLInputElement;
	box('a.lead', NO).checked = true;
	dispatchEvent(new Event('pageshow'));
	expect(part('result').hidden).toBe(true);
	box('a.data', YES).checked = true;
	dispatchEvent(new Event('pageshow'));
	expect(missing()).toEqual(['a.lead']);
});

test('the list can be printed', () => {
	const print = vi.fn();
	vi.stubGlobal('print', print);
	openPage();
	part('print').click();
	expect(print).toHaveBeenCalledOnce();
	vi.unstubAllGlobals();
});
