import { itemAt } from '../../format/item-at.ts';
import { figureInWords } from '../../graph/figure.ts';
import type { FigureBlock, FigureSet, SetFigure } from './figure-sets.ts';

/**
 * What a picture of figures shows, in a sentence: the first and the last of figures over time, or the highest and the
 * lowest of the newest figures of several groups of people. Figures after a break are described separately.
 */
export function figureSetInWords({ blocks }: FigureSet): string {
	const figures = blocks.flatMap((block) => block.figures);
	const groups = new Set(figures.map(({ group }) => group));
	const describe = groups.size > 1 ? byGroup : overTime;
	const [first = '', ...others] = blocks.map(describe);
	const start = `${first.charAt(0).toUpperCase()}${first.slice(1)}.`;
	return [start, ...others.map((described) => `After a break: ${described}.`)].join(' ');
}

/** “50 stays (year to March 2021) and 20 stays (year to March 2022)”. */
function overTime({ figures }: FigureBlock): string {
	return ends(figures)
		.map((figure) => `${figureInWords(figure.fact.data)} (${figure.when})`)
		.join(' and ');
}

/** “year to March 2022: from 50 stays (old people) to 20 stays (young people)”. */
function byGroup({ figures }: FigureBlock): string {
	const { asOf = '', when = '' } = figures.at(-1) ?? {};
	const newest = unremarked(figures.filter((figure) => figure.asOf === asOf));
	const described = ends(newest).map(
		({ fact, group }) => figureInWords(fact.data) + (group ? ` (${group})` : ''),
	);
	return `${when}: ${newest.length > 2 ? `from ${described.join(' down to ')}` : described.join(' and ')}`;
}

/** Figures without a note of their own: the notes that the others need do not fit here. */
function unremarked(figures: readonly SetFigure[]): readonly SetFigure[] {
	const plain = figures.filter(({ note }) => note === undefined);
	return plain.length > 1 ? plain : figures;
}

function ends(figures: readonly SetFigure[]): SetFigure[] {
	return figures.length > 1
		? [itemAt(figures, 0), itemAt(figures, figures.length - 1)]
		: [...figures];
}
