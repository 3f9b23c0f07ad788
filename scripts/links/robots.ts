import robotsParser from 'robots-parser';
import type { Asking } from './ask-address.ts';

/** What a site allows programs to ask for. */
export interface Rules {
	allows(address: string): boolean;
	/** The wait that it asks for between two questions, in milliseconds. */
	delay: number;
}

/** The longest wait between two questions that is kept, in milliseconds. */
const LONGEST_DELAY = 10_000;

/** Larger files are cut off, as search engines do (RFC 9309, 2.5). */
const LARGEST = 500 * 1024;

/** Returns the rules of a site. A site without rules, or that does not answer, allows everything (RFC 9309, 2.3.1). */
export async function readRobots(origin: string, { agent, patience }: Asking): Promise<Rules> {
	const address = new URL('/robots.txt', origin).href;
	const text = await fetch(address, {
		headers: { 'User-Agent': agent },
		signal: AbortSignal.timeout(patience),
	}).then(
		(response) => (response.ok ? response.text() : ''),
		() => '',
	);
	const rules = robotsParser(address, text.slice(0, LARGEST));
	return {
		allows: (asked) => rules.isAllowed(asked, agent) !== false,
		delay: Math.min((rules.getCrawlDelay(agent) ?? 0) * 1000, LONGEST_DELAY),
	};
}
