import { numberInWords } from '../../format/words.ts';
import { figureInWords } from '../../graph/figure.ts';
import type { FigureBlock, FigureSet, SetFigure } from './figure-sets.ts';

/** The figures of one time, side by side. */
export interface YearFigures {
	when: string;
	figures: readonly SetFigure[];
	/** How the figures of the two main groups compare, in words, where both are exact. */
	ratio: string | undefined;
}

/** The two groups of people that are compared: their figures have colours and marks of their own. */
export type MainGroups = readonly [string, string];

/**
 * Returns the two groups of people that have figures in the same years most often, the one with the higher figure
 * first; `undefined` for figures of one group.
 */
export function mainGroups({ blocks }: FigureSet): MainGroups | undefined {
	const pairs = new Map<string, { groups: MainGroups; years: number }>();
	for (const year of blocks.flatMap((block) => figuresByYear(block))) {
		const groups = [...new Set(year.flatMap(({ group = '' }) => group || []))];
		for (const [index, one] of groups.entries()) {
			for (const other of groups.slice(index + 1)) {
				const key = [one, other].sort().join('|');
				const known = pairs.get(key);
				if (known) known.years += 1;
				else pairs.set(key, { groups: [one, other], years: 1 });
			}
		}
	}
	return [...pairs.values()].toSorted((a, b) => b.years - a.years)[0]?.groups;
}

/** Returns the figures of a block year by year. */
export function yearsOfBlock(block: FigureBlock, main: MainGroups): YearFigures[] {
	return figuresByYear(block).map((figures) => ({
		when: figures[0]?.when ?? '',
		figures,
		ratio: ratioInWords(figures, main),
	}));
}

function figuresByYear({ figures }: FigureBlock): SetFigure[][] {
	return [...Map.groupBy(figures, ({ when }) => when).values()];
}

/** “Black people: 3.5 times the figure for White people.” */
function ratioInWords(figures: readonly SetFigure[], main: MainGroups): string | undefined {
	const pair = main.map((group) => figures.filter((figure) => figure.group === group));
	if (pair.some((found) => found.length !== 1)) return undefined;
	const [low, high] = pair.flat().toSorted((a, b) => a.value - b.value);
	if (!low || !high || low.value <= 0 || !isExact(low) || !isExact(high)) return undefined;
	const ratio = high.value / low.value;
	if (ratio < 1.05) return `${high.group} and ${low.group}: about the same.`;
	return `${high.group}: ${numberInWords(Number(ratio.toFixed(1)))} times the figure for ${low.group}.`;
}

function isExact({ fact }: SetFigure): boolean {
	return (fact.data.bound ?? 'exactly') === 'exactly';
}

/** Returns the unit that the head of the column gives once; `undefined` where it is part of each number, like “%”. */
export function unitOfColumn(unit: string): string | undefined {
	return unit === 'percent' || /^(pounds|£)/.test(unit) ? undefined : unit.replace('-', ' ');
}

/** Returns a figure as its column gives it: without the unit, if that is in the head of the column. */
export function figureInColumn({ fact }: SetFigure): string {
	const { unit = '', ...data } = fact.data;
	return figureInWords({ ...data, unit: unitOfColumn(unit) === undefined ? unit : undefined });
}
