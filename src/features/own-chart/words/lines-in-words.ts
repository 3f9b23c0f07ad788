import { listInWords, numberInWords } from '../../../format/number-words.ts';

/** Lines, or stretches of lines, that are named one by one. */
const MOST_NAMED = 6;

/** Lines next to each other that are named as a stretch. */
const SHORTEST_STRETCH = 3;

/**
 * “line 5”, “lines 3, 4 and 9”, “lines 2 to 13 and 20”; of many, “lines 2, 4, 6, 8, 10, 12 and 20 more”.
 *
 * @param lines rising
 */
export function linesInWords(lines: readonly number[]): string {
	const stretches = stretchesOf(lines);
	const isMany = stretches.length > MOST_NAMED + 1;
	const named = isMany ? stretches.slice(0, MOST_NAMED) : stretches;
	const rest = stretches.slice(named.length).reduce((sum, { length }) => sum + length, 0);
	const words = named.map((stretch) =>
		stretch.length > 1 ? `${stretch[0]} to ${stretch.at(-1)}` : String(stretch[0]),
	);
	const more = rest > 0 ? [`${numberInWords(rest)} more`] : [];
	return `${lines.length === 1 ? 'line' : 'lines'} ${listInWords([...words, ...more])}`;
}

/** Runs of lines next to each other; lines of shorter runs are alone. */
function stretchesOf(lines: readonly number[]): number[][] {
	const runs: number[][] = [];
	for (const line of lines) {
		const run = runs.at(-1);
		if (run?.at(-1) === line - 1) run.push(line);
		else runs.push([line]);
	}
	return runs.flatMap((run) => (run.length < SHORTEST_STRETCH ? run.map((line) => [line]) : [run]));
}
