import type { IncomingMessage, ServerResponse } from 'node:http';

/** Milliseconds without a request after which nobody waits for a page. */
const QUIET_MS = 100;

/** Milliseconds in which somebody opens the first page of a server that has started. */
const OPENED_MS = 2000;

/** Milliseconds after which work is done although requests are still answered. */
const MOST_MS = 5000;

/** A queue of one piece of work, which pages go before. */
export interface Quiet {
	/** Notes a request. */
	handle(request: IncomingMessage, response: ServerResponse, next: () => void): void;
	/** Does work once no request is answered any more; work that is still waiting is dropped for it. */
	whenQuiet(work: () => void): void;
	/** Does work after the first page, or if nobody asks for one. */
	afterFirst(work: () => void): void;
}

/** Lets work that takes long wait until the pages that are asked for have been answered. */
export function waitForQuiet(): Quiet {
	let waiting: { work: () => void; since: number } | undefined;
	let timer: NodeJS.Timeout | undefined;
	let open = 0;
	const attempt = () => {
		if (!waiting) return;
		if (open > 0 && performance.now() - waiting.since < MOST_MS) return plan();
		const { work } = waiting;
		waiting = undefined;
		work();
	};
	const plan = (delay = QUIET_MS) => {
		clearTimeout(timer);
		timer = setTimeout(attempt, delay);
	};
	const wait = (work: () => void, delay?: number) => {
		waiting = { work, since: performance.now() };
		plan(delay);
	};
	return {
		handle: (_request, response, next) => {
			open += 1;
			response.once('close', () => {
				open -= 1;
				if (waiting) plan();
			});
			next();
		},
		whenQuiet: (work) => wait(work),
		afterFirst: (work) => wait(work, OPENED_MS),
	};
}
