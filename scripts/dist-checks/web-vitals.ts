import type { Page } from 'playwright-core';

/** How the page in a tab was painted. */
export interface WebVitals {
	/** The sum of all layout shifts, including those caused by the reader: 0 when nothing moved. */
	shift: number;
	/** What moved, one line per shift: by how much, and the elements. */
	moved: string[];
	/** The largest element painted. */
	largest: 'text' | 'picture' | 'nothing';
}

/** Measures what the page in a tab has painted so far. */
export function webVitals(page: Page): Promise<WebVitals> {
	return page.evaluate(tell);
}

interface LayoutShift extends PerformanceEntry {
	value: number;
	sources: readonly { node: Node | null }[];
}

/** Runs in the page. */
async function tell(): Promise<WebVitals> {
	const entries = async <E extends PerformanceEntry>(type: string): Promise<E[]> => {
		const found: PerformanceEntryList = [];
		const observer = new PerformanceObserver((list) => found.push(...list.getEntries()));
		observer.observe({ type, buffered: true });
		// Earlier entries are delivered in a separate task.
		await new Promise((done) => setTimeout(done));
		found.push(...observer.takeRecords());
		observer.disconnect();
		return found as E[];
	};
	const nameOf = (node: Node | null) =>
		node instanceof Element ? [node.localName, ...node.classList].join('.') : node?.nodeName;
	// `hadRecentInput` is ignored: a phone’s browser counts its own initial resize as input.
	const shifts = await entries<LayoutShift>('layout-shift');
	const last = (await entries<PerformanceEntry & { url: string }>('largest-contentful-paint')).at(
		-1,
	);
	return {
		shift: shifts.reduce((sum, { value }) => sum + value, 0),
		moved: shifts.map(
			({ value, sources }) =>
				`${value.toFixed(4)}: ${sources.map(({ node }) => nameOf(node)).join(', ')}`,
		),
		largest: last === undefined ? 'nothing' : last.url ? 'picture' : 'text',
	};
}
