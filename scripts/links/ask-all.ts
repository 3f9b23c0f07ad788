import { setTimeout as waitFor } from 'node:timers/promises';
import { type Answer, type Asking, askAddress } from './ask-address.ts';
import { readRobots } from './robots.ts';

export interface AskingAll extends Asking {
	/** The wait between two questions to one site, in milliseconds. */
	delay: number;
	/** The number of sites that are asked at one time. */
	sites: number;
	/** Waits for some milliseconds. */
	wait?: (milliseconds: number) => Promise<unknown>;
	/** Called after each answer. */
	onAnswer?: (address: string, answer: Answer) => void;
}

const NOT_ALLOWED: Answer = {
	state: 'not-asked',
	detail: 'its robots.txt asks programs to stay away',
};

/** Asks for each address once: one question at a time to a site, with a wait between two, and several sites at once. */
export async function askAll(
	addresses: Iterable<string>,
	asking: AskingAll,
): Promise<Map<string, Answer>> {
	const { wait = waitFor } = asking;
	const answers = new Map<string, Answer>();
	const queue = [...Map.groupBy(addresses, (address) => new URL(address).origin)];
	const askSite = async ([origin, own]: [string, string[]]) => {
		const rules = await readRobots(origin, asking);
		for (const address of own) {
			const isAllowed = rules.allows(address);
			if (isAllowed) await wait(Math.max(asking.delay, rules.delay));
			const answer = isAllowed ? await askAddress(address, asking) : NOT_ALLOWED;
			answers.set(address, answer);
			asking.onAnswer?.(address, answer);
		}
	};
	const askNext = async () => {
		for (let next = queue.shift(); next !== undefined; next = queue.shift()) await askSite(next);
	};
	await Promise.all(Array.from({ length: asking.sites }, askNext));
	return answers;
}
