import { join } from 'node:path';
import { type Measured, measure, median } from './measure.ts';
import { ideaTexts, writeRoot } from './root.ts';

/** The number of change ideas in a small and in a large site, to see whether the time per entry stays the same. */
const SIZES = [1000, 10_000] as const;

/**
 * Measures the validator on a small and a large site, each in its own process without a cache, compares it with
 * reading and parsing alone, and prints how both times grow.
 */
export async function benchValidator(workshop: string, runs: number): Promise<void> {
	const measured: Measured[] = [];
	for (const size of SIZES) {
		const content = join(workshop, `validator-${size}`);
		writeRoot(content, ideaTexts(size));
		const validator: Measured[] = [];
		const parser: Measured[] = [];
		for (let run = 0; run < runs; run += 1) {
			parser.push(await measure({ command: ['scripts/bench/parse.ts', content] }));
			validator.push(await measure({ command: ['scripts/validate.ts', '--content', content] }));
		}
		const [whole, parsing] = [median(validator), median(parser)];
		measured.push(whole);
		console.log(
			`validator, ${size} change ideas: ${inWords(whole)}; parsing alone: ${inWords(parsing)}; time ${ratio(whole.seconds, parsing.seconds)}, processor time ${ratio(whole.work, parsing.work)}, memory ${ratio(whole.mebibytes, parsing.mebibytes)}`,
		);
	}
	const [small, large] = measured as [Measured, Measured];
	const growth = SIZES[1] / SIZES[0];
	console.log(
		`validator, each entry of ${SIZES[1]} / each of ${SIZES[0]}: time ${ratio(large.seconds / growth, small.seconds)}, processor time ${ratio(large.work / growth, small.work)}\n`,
	);
}

function inWords({ seconds, work, mebibytes }: Measured): string {
	return `${seconds.toFixed(1)} s (${work.toFixed(1)} s of processor time), ${mebibytes.toFixed(0)} MiB`;
}

function ratio(one: number, other: number): string {
	return (one / other).toFixed(2);
}
