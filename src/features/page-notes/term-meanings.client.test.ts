// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** What a browser knows and this DOM does not: which popover is open, and where the pointer and the keyboard are. */
let opened: Element | undefined;
let pointed: Element | undefined;
let isKeyboard = false;

const matches = Element.prototype.matches;

function knowStates(): void {
	vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
		if (selector === ':popover-open') return this === opened;
		if (selector === ':hover') return this === pointed;
		if (selector === ':focus-visible') return isKeyboard && document.activeElement === this;
		return matches.call(this, selector);
	});
	const query = document.querySelector.bind(document);
	vi.spyOn(document, 'querySelector').mockImplementation((selector: string) =>
		selector === '.meaning:popover-open' ? (opened ?? null) : query(selector),
	);
	HTMLElement.prototype.showPopover = function () {
		toggle(this, 'open');
		opened = this;
	};
	HTMLElement.prototype.hidePopover = function () {
		toggle(this, 'closed');
		if (opened === this) opened = undefined;
	};
}

function toggle(meaning: Element, newState: string): void {
	meaning.dispatchEvent(Object.assign(new Event('beforetoggle'), { newState }));
}

const term = () => document.getElementById('term') as HTMLButtonElement;
const meaning = () => document.getElementById('meaning') as HTMLElement;
const isOpen = () => opened === meaning();

function pointAt(element: Element | undefined, pointerType = 'mouse'): void {
	const before = pointed;
	pointed = element;
	before?.dispatchEvent(new Event('pointerleave'));
	element?.dispatchEvent(Object.assign(new Event('pointerenter'), { pointerType }));
}

/** A press, which opens and closes the meaning unless the script says otherwise. */
function press(): void {
	const event = new Event('click', { cancelable: true });
	term().dispatchEvent(event);
	if (event.defaultPrevented) return;
	if (isOpen()) meaning().hidePopover();
	else meaning().showPopover();
}

const focus = (element: HTMLElement, withKeyboard = true) => {
	isKeyboard = withKeyboard;
	element.focus();
};

beforeEach(async () => {
	vi.useFakeTimers();
	[opened, pointed, isKeyboard] = [undefined, undefined, false];
	document.body.innerHTML =
		'<button class="term" id="term">debrief</button><div class="meaning" id="meaning"><a id="inside" href="/">A talk afterwards</a></div><button class="term">unknown</button><a id="after" href="/">After</a>';
	Object.defineProperty(term(), 'popoverTargetElement', { value: meaning() });
	knowStates();
	vi.resetModules();
	// Types allow an import of modules alone, and this is a plain script.
	await vi.importActual('./term-meanings.client.ts');
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
});

test('pointing at a term opens its meaning, and it goes a moment after the pointer has left both', () => {
	pointAt(term());
	expect(isOpen()).toBe(true);
	pointAt(undefined);
	vi.advanceTimersByTime(299);
	expect(isOpen()).toBe(true);
	vi.advanceTimersByTime(1);
	expect(isOpen()).toBe(false);
});

test('the pointer can move from the term to the meaning, which stays', () => {
	pointAt(term());
	pointAt(undefined);
	vi.advanceTimersByTime(200);
	pointAt(meaning());
	vi.advanceTimersByTime(1000);
	expect(isOpen()).toBe(true);
	pointAt(undefined);
	vi.advanceTimersByTime(300);
	expect(isOpen()).toBe(false);
});

test('a finger opens it by a press alone', () => {
	pointAt(term(), 'touch');
	expect(isOpen()).toBe(false);
	press();
	expect(isOpen()).toBe(true);
});

test('coming to a term by keyboard opens its meaning, by a click does not', () => {
	focus(term(), false);
	expect(isOpen()).toBe(false);
	document.getElementById('after')?.focus();
	focus(term());
	expect(isOpen()).toBe(true);
});

test('with the keyboard on another element it is gone at once, on one within it stays', () => {
	focus(term());
	focus(document.getElementById('inside') as HTMLElement);
	expect(isOpen()).toBe(true);
	focus(document.getElementById('after') as HTMLElement);
	expect(isOpen()).toBe(false);
});

test('it stays under the pointer when the keyboard moves on, and on the keyboard when the pointer does', () => {
	focus(term());
	pointAt(meaning());
	focus(document.getElementById('after') as HTMLElement);
	expect(isOpen()).toBe(true);
	focus(term());
	pointAt(undefined);
	vi.advanceTimersByTime(1000);
	expect(isOpen()).toBe(true);
});

test('a press keeps what pointing has opened, and the next press closes it', () => {
	pointAt(term());
	press();
	expect(isOpen()).toBe(true);
	pointAt(undefined);
	vi.advanceTimersByTime(1000);
	expect(isOpen()).toBe(true);
	press();
	expect(isOpen()).toBe(false);
});

test('what a press opened stays when the pointer passes over it', () => {
	press();
	pointAt(meaning());
	pointAt(undefined);
	vi.advanceTimersByTime(1000);
	expect(isOpen()).toBe(true);
});

test('the focus that comes back to the term as the meaning closes does not open it again', () => {
	focus(term());
	focus(document.getElementById('inside') as HTMLElement);
	meaning().hidePopover();
	focus(term());
	expect(isOpen()).toBe(false);
	vi.advanceTimersByTime(1);
	document.getElementById('after')?.focus();
	focus(term());
	expect(isOpen()).toBe(true);
});

test('an open meaning does not lie over the text of a printed page', () => {
	dispatchEvent(new Event('beforeprint'));
	pointAt(term());
	dispatchEvent(new Event('beforeprint'));
	expect(isOpen()).toBe(false);
});
