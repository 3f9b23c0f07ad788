// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import './keep-idea.client.ts';
import './shortlist-bar.client.ts';
import { MOST_KEPT } from './shortlist.ts';
import { keepIdeas, keptIdeas } from './shortlist-store.client.ts';

/** A browser whose storage is full. */
function refuseToKeep(): void {
	vi.stubGlobal('localStorage', {
		getItem: () => null,
		setItem: () => {
			throw new DOMException('Full', 'QuotaExceededError');
		},
	});
}

beforeEach(() => {
	vi.unstubAllGlobals();
	keepIdeas([]);
});

const openCard = (id: string) => {
	document.body.innerHTML = `<keep-idea data-idea="${id}" data-title="A bell"></keep-idea><shortlist-bar data-address="/shortlist/"></shortlist-bar>`;
	return document.querySelector('keep-idea button') as HTMLButtonElement;
};
const bar = () => document.querySelector('shortlist-bar')?.textContent;

test('the button at an idea keeps it and takes it off, and the bar counts', () => {
	const button = openCard('bell');
	expect([button.textContent, bar()]).toEqual(['Keep on my shortlist', '']);
	button.click();
	expect(keptIdeas()).toEqual(['bell']);
	expect(button.textContent).toBe('On your shortlist · Remove');
	expect(button.getAttribute('aria-label')).toBe('On your shortlist · Remove: A bell');
	expect(button.classList.contains('kept')).toBe(true);
	expect(bar()).toBe('1 kept · Your shortlist');
	expect(document.querySelector('shortlist-bar a')?.getAttribute('href')).toMatch(/\/shortlist\/$/);
	keepIdeas(['bell', 'lamp']);
	expect(bar()).toBe('2 kept · Compare');
	button.click();
	expect(keptIdeas()).toEqual(['lamp']);
	expect(button.classList.contains('kept')).toBe(false);
	keepIdeas([]);
	expect(bar()).toBe('');
});

test('the button says that the list is full, and leaves it as it is', () => {
	const full = Array.from({ length: MOST_KEPT }, (_, number) => `idea-${number}`);
	keepIdeas(full);
	openCard('bell').click();
	expect(keptIdeas()).toEqual(full);
	const note = document.querySelector('keep-idea [role=status]');
	expect(note?.textContent).toBe(`Your shortlist is full: it holds ${MOST_KEPT} ideas.`);
	keepIdeas([]);
	openCard('bell').click();
	expect(document.querySelector('keep-idea [role=status]')?.textContent).toBe('');
});

test('the button says where the browser does not keep it', () => {
	const button = openCard('bell');
	refuseToKeep();
	button.click();
	expect(document.querySelector('keep-idea [role=status]')?.textContent).toMatch(
		/^Your browser does not let this site keep it\./,
	);
});

test('the button is there once, and up to date, on a card that was moved', () => {
	const button = openCard('bell');
	const card = document.querySelector('keep-idea') as HTMLElement;
	card.remove();
	keepIdeas(['bell']);
	expect(button.textContent).toBe('Keep on my shortlist');
	document.body.append(card);
	expect(card.querySelectorAll('button')).toHaveLength(1);
	expect(button.textContent).toBe('On your shortlist · Remove');
});
