import { type Outcome, type Part, runPart } from './part.ts';
import type { Totals } from './vitest-report.ts';

/**
 * Runs parts one after the other, whether the others passed or not, except those that depend on a failed one: these
 * count as failed. Reports each part in a line, and shows the output of a failed one.
 */
export async function runParts(
	parts: readonly Part[],
	{ say, run = runPart }: { say: (line: string) => void; run?: (part: Part) => Promise<Outcome> },
): Promise<Totals> {
	const totals = { passed: 0, failed: 0 };
	const failed = new Set<string>();
	for (const part of parts) {
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
	}
	return totals;
}

/** Returns the totals as a line for people and machines. */
export function line({ passed, failed }: Totals): string {
	return `${passed} passed, ${failed} failed`;
}
