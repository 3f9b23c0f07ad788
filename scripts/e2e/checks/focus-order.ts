import type { CDPSession, Page } from 'playwright-core';

/** What a reader meets on a page with the Tab key. */
export interface FocusWalk {
	/** The number of stops until the page was left. */
	stops: number;
	/** The names of the stops before the first in the page’s own content. */
	beforeContent: string[];
	/** The problems found, one per line. */
	problems: string[];
}

/** As many presses of the Tab key as are sent before the page is asked what it met. */
const PRESSES = 20;

/**
 * Goes through the page in the tab with the Tab key, and checks that each stop is in view, not covered, visibly
 * focused and the next in reading order, and that none is left out.
 */
export async function walkFocusOrder(page: Page): Promise<FocusWalk> {
	await page.evaluate(`(${recordStops})(${lookAtStop})`);
	const keyboard = await page.context().newCDPSession(page);
	let walk: FocusWalk | undefined;
	while (!walk) {
		await pressTab(keyboard, PRESSES);
		walk = await page.evaluate(endedWalk);
	}
	await keyboard.detach();
	return walk;
}

/** Presses the Tab key some times: the browser does it in order, and is asked only at the end if all is done. */
async function pressTab(keyboard: CDPSession, times: number): Promise<void> {
	const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
	await Promise.all(
		Array.from({ length: times }, () => [
			keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
			keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
		]).flat(),
	);
}

/** What is recorded about a page before the walk, and on it. */
interface Noted {
	/** The focusable elements in document order, and how they look without the focus. */
	looks: Map<Element, string>;
	reached: Set<Element>;
	last: Element | undefined;
	stops: Stop[];
	/** Whether the walk has come to its end. */
	isOver: boolean;
	nameOf(element: Element): string;
	lookOf(element: Element): string;
}

/** Runs in the page. Looks at each stop once its key is released: by then it has the focus and is scrolled into view. */
function recordStops(look: () => Stop | undefined): void {
	const lookOf = (element: Element) =>
		[element, ...element.querySelectorAll('rect')]
			.map((part) => {
				const { outline, boxShadow, backgroundColor, fill, stroke, strokeWidth } =
					getComputedStyle(part);
				return [outline, boxShadow, backgroundColor, fill, stroke, strokeWidth].join();
			})
			.join('|');
	const nameOf = (element: Element) =>
		`${element.localName}.${element.getAttribute('class')} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
	const canBeReached = (element: Element) =>
		element.checkVisibility({ visibilityProperty: true }) &&
		!element.matches(':disabled, [tabindex="-1"]') &&
		!element.closest('[inert]') &&
		// Of a group of radio buttons only the selected one is a stop.
		!(element.matches('input[type="radio"]') && !element.matches(':checked'));
	const stops = [
		...document.querySelectorAll(
			'a[href], button, input, select, textarea, summary, [tabindex="0"]',
		),
	].filter(canBeReached);
	const looks = new Map(stops.map((element) => [element, lookOf(element)]));
	const noted: Noted = {
		looks,
		reached: new Set(),
		last: undefined,
		stops: [],
		isOver: false,
		nameOf,
		lookOf,
	};
	Object.assign(window, { noted });
	const record = () => {
		if (noted.isOver) return;
		const stop = look();
		if (stop) noted.stops.push(stop);
		// A walk that reaches a stop for the second time would never end.
		noted.isOver = !stop || stop.problems.some((each) => each.startsWith('comes twice'));
	};
	addEventListener('keyup', record, { capture: true });
}

/** A stop of the Tab key. */
interface Stop {
	name: string;
	/** Whether it is in the page’s own content, not in the frame that pages share. */
	isContent: boolean;
	problems: string[];
}

/** Runs in the page. Returns the current stop, or nothing when the page has been left. */
function lookAtStop(): Stop | undefined {
	const { noted } = window as unknown as { noted: Noted };
	const stop = document.activeElement;
	if (!stop || stop === document.body) return undefined;
	// After the last stop a headless browser starts again.
	if (noted.reached.size > 1 && stop === noted.reached.values().next().value) return undefined;
	const problems: string[] = [];
	const found: Stop = {
		name: noted.nameOf(stop),
		isContent:
			stop.closest('.sl-markdown-content, .hero, .help, .site-footer, .page-head .marks') !== null,
		problems,
	};
	// A date field has stops for its day, month and year.
	if (stop === noted.last && stop.matches('input[type="date"]')) return found;
	const say = (what: string) => problems.push(`${what}: ${noted.nameOf(stop)}`);

	if (noted.reached.has(stop)) say('comes twice');
	noted.reached.add(stop);
	// A popover is read after its button, wherever it is in the document.
	const opened = stop.closest('[popover]');
	const place = opened ? document.querySelector(`[popovertarget="${opened.id}"]`) : stop;
	const before = noted.last;
	if (before && place && before !== place) {
		const follows = before.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING;
		if (!follows) say('comes before what was read before it');
	}

	const boxes = [...stop.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
	const points = boxes.flatMap(({ left, right, top, bottom }) => [
		[(left + right) / 2, (top + bottom) / 2],
		[left + 4, top + 4],
		[right - 4, bottom - 4],
	]) as [number, number][];
	// For a large field, the first line has to be in view.
	const isTall = stop.matches('textarea') || stop.getBoundingClientRect().height > innerHeight / 2;
	const inView = points.filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
	if (inView.length === 0 || (!isTall && inView.length < points.length)) say('out of view');
	for (const [x, y] of inView) {
		const top = document.elementFromPoint(x, y);
		if (top && !stop.contains(top) && !top.contains(stop)) {
			say(`covered by ${top.localName}.${top.getAttribute('class')}`);
			break;
		}
	}

	if (noted.looks.get(stop) === noted.lookOf(stop)) say('looks as it does without the focus');

	// A part that is shown only while it has the focus has no place once it is left.
	const isHidden = (element: Element | null): boolean =>
		element !== null &&
		(getComputedStyle(element).clipPath === 'inset(50%)' || isHidden(element.parentElement));
	const was = before && !isHidden(before) ? before.getBoundingClientRect() : undefined;
	const is = (place ?? stop).getBoundingClientRect();
	if (was && is.bottom <= was.top) {
		const shared = Math.min(was.right, is.right) - Math.max(was.left, is.left);
		if (shared > Math.min(was.width, is.width) / 2) say('is above what comes before it');
	}
	noted.last = place ?? stop;
	return found;
}

/** Runs in the page. Returns nothing while the walk is not over. */
function endedWalk(): FocusWalk | undefined {
	const { noted } = window as unknown as { noted: Noted };
	if (!noted.isOver) return undefined;
	const names = noted.stops.map(({ name }) => name);
	const first = noted.stops.findIndex(({ isContent }) => isContent);
	const left = [...noted.looks.keys()].filter((element) => !noted.reached.has(element));
	return {
		stops: names.length,
		beforeContent: first < 0 ? names : names.slice(0, first),
		problems: [
			...noted.stops.flatMap(({ problems }) => problems),
			...left.map((element) => `is not reached: ${noted.nameOf(element)}`),
		],
	};
}
