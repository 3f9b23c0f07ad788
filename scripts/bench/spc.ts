/** `node scripts/bench/spc.ts`: the time that run charts and XmR charts take to calculate. */
import { runChart } from '../../src/spc/engine/run-chart.ts';
import { xmr } from '../../src/spc/engine/xmr.ts';

const SERIES = 10_000;
const POINTS = 36;

/** Returns the seconds that each engine took for 10,000 different series of 36 monthly points. */
export function benchSpc(): { engine: string; seconds: number }[] {
	const series = manySeries();
	const dates = Array.from({ length: POINTS }, (_, month) => {
		return new Date(Date.UTC(2021, month, 1)).toISOString().slice(0, 10);
	});
	const rows = series.map((values) =>
		values.map((value, index) => ({ date: dates[index] as string, value })),
	);
	return [
		{ engine: 'run chart', seconds: secondsFor(series, (values) => runChart(values)[0]?.signal) },
		{ engine: 'XmR chart', seconds: secondsFor(rows, (each) => xmr(each).variation) },
	];
}

/** Values from a generator with a seed (Park and Miller’s), so that every run uses the same series. */
function manySeries(): number[][] {
	let state = 1;
	return Array.from({ length: SERIES }, () =>
		Array.from({ length: POINTS }, () => {
			state = (state * 48_271) % 2_147_483_647;
			return Math.round(state / 21_474_836);
		}),
	);
}

function secondsFor<T>(series: readonly T[], work: (each: T) => unknown): number {
	const start = performance.now();
	const found = new Set(series.map(work));
	const seconds = (performance.now() - start) / 1000;
	// Some random series have signals and some have none; anything else is a fault of the benchmark.
	if (found.size < 2) throw new Error('Expected series with signals and series without');
	return seconds;
}

if (import.meta.main) {
	for (const { engine, seconds } of benchSpc()) {
		console.log(`${SERIES} series of ${POINTS} points, ${engine}: ${seconds.toFixed(2)} s`);
	}
}
