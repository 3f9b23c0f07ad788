import type { Page } from 'playwright-core';

/** What a reader meets who goes through a page with the Tab key alone. */
export interface FocusWalk {
	/** How often the key was pressed until the page was left. */
	stops: number;
	/** What was wrong on the way, a line each. */
	trouble: string[];
}

/**
 * Goes through the page in the tab from its beginning, and looks at each stop: is it in view, covered by
 * nothing and marked; is it the next one in reading order; and was none left out?
 */
export async function walkFocusOrder(page: Page): Promise<FocusWalk> {
	await page.evaluate(noteStops);
	const trouble: string[] = [];
	for (let stops = 0; ; stops += 1) {
		await page.keyboard.press('Tab');
		const found = await page.evaluate(lookAtStop);
		trouble.push(...(found ?? []));
		if (found === undefined || trouble.some((each) => each.startsWith(TWICE)))
			return { stops, trouble: [...trouble, ...(await page.evaluate(left))] };
	}
}

/** A walk that comes to a stop for the second time would never end. */
const TWICE = 'comes twice';

/** What is noted of a page before the walk. */
interface Noted {
	/** What can be reached, in the order of the document, and how it looks without the focus. */
	looks: Map<Element, string>;
	reached: Set<Element>;
	last: Element | undefined;
	nameOf(element: Element): string;
	lookOf(element: Element): string;
}

/** Runs in the page. */
function noteStops(): void {
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
		// Of radio buttons the one that is chosen stands for all.
		!(element.matches('input[type="radio"]') && !element.matches(':checked'));
	const stops = [
		...document.querySelectorAll(
			'a[href], button, input, select, textarea, summary, [tabindex="0"]',
		),
	].filter(canBeReached);
	const looks = new Map(stops.map((element) => [element, lookOf(element)]));
	const noted: Noted = { looks, reached: new Set(), last: undefined, nameOf, lookOf };
	Object.assign(window, { noted });
}

/** Runs in the page. Tells what is wrong with the stop at hand, or nothing when the page has been left. */
function lookAtStop(): string[] | undefined {
	const { noted } = window as unknown as { noted: Noted };
	const stop = document.activeElement;
	if (!stop || stop === document.body) return undefined;
	// After the last stop a browser without a window of its own begins anew.
	if (noted.reached.size > 1 && stop === noted.reached.values().next().value) return undefined;
	// A date has stops of its own for its day, month and year.
	if (stop === noted.last && stop.matches('input[type="date"]')) return [];
	const trouble: string[] = [];
	const say = (what: string) => trouble.push(`${what}: ${noted.nameOf(stop)}`);

	if (noted.reached.has(stop)) say('comes twice');
	noted.reached.add(stop);
	// What a button opens is read after the button, wherever it stands in the document.
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
	// Of a large field the line to write in is shown.
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

	const was = before?.getBoundingClientRect();
	const is = (place ?? stop).getBoundingClientRect();
	if (was && is.bottom <= was.top) {
		const shared = Math.min(was.right, is.right) - Math.max(was.left, is.left);
		if (shared > Math.min(was.width, is.width) / 2) say('stands above what comes before it');
	}
	noted.last = place ?? stop;
	return trouble;
}

/** Runs in the page. */
function left(): string[] {
	const { noted } = window as unknown as { noted: Noted };
	return [...noted.looks.keys()]
		.filter((element) => !noted.reached.has(element))
		.map((element) => `is not reached: ${noted.nameOf(element)}`);
}
