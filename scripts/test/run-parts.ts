import { type Outcome, type Part, runPart } from './part.ts';
import type { Totals } from './vitest-report.ts';

/** As many parts as keep two processors busy. */
const SIDE_BY_SIDE = 2;

/**
 * Runs parts two at a time, each as soon as those that it comes after have ended, whether they passed or not. A part
 * that depends on a failed one does not run and counts as failed. Reports each part in a line when it ends, and shows
 * the output of a failed one.
 */
export async function runParts(
	parts: readonly Part[],
	{ say, run = runPart }: { say: (line: string) => void; run?: (part: Part) => Promise<Outcome> },
): Promise<Totals> {
	const totals = { passed: 0, failed: 0 };
	const waiting = [...parts];
	const unfinished = new Set(parts.map(({ name }) => name));
	const failed = new Set<string>();

	const isReady = ({ needs = [], after = [] }: Part) =>
		![...needs, ...after].some((name) => unfinished.has(name));

	const finish = async (part: Part) => {
		const missing = part.needs?.find((name) => failed.has(name));
		const start = performance.now();
		const outcome = missing
			? { passed: 0, failed: 1, output: `Not run, since this failed: ${missing}` }
			: await run(part);
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		totals.passed += outcome.passed;
		totals.failed += outcome.failed;
		say(`${part.name}: ${line(outcome)} (${seconds} s)`);
		if (outcome.failed > 0) {
			failed.add(part.name);
			say(`${outcome.output.trimEnd()}\n`);
		}
		unfinished.delete(part.name);
	};

	const running = new Map<string, Promise<void>>();
	while (unfinished.size > 0) {
		for (const part of waiting.filter(isReady).slice(0, SIDE_BY_SIDE - running.size)) {
			waiting.splice(waiting.indexOf(part), 1);
			running.set(
				part.name,
				finish(part).finally(() => running.delete(part.name)),
			);
		}
		if (running.size === 0)
			throw new Error(`Parts that wait for each other: ${[...unfinished].join(', ')}`);
		await Promise.race(running.values());
	}
	return totals;
}

/** Returns the totals as a line for people and machines. */
export function line({ passed, failed }: Totals): string {
	return `${passed} passed, ${failed} failed`;
}
