import type { BoardSummary } from './board-summary.ts';

/** What slides say beside the summary itself. */
export interface SlideFrame {
	/** The name of the site. */
	site: string;
	/** The address of the idea’s page, in full. */
	page: string;
	/** The build’s day, as `YYYY-MM-DD`: it is the day of the file. */
	day: string;
}

/** A figure on a slide. */
export interface SlideFigure {
	value: string;
	/** True if the value needs smaller letters. */
	isLong: boolean;
	counts: string;
	/** What it is based on and who published it. */
	below: string;
}

/** Everything that the slides of an idea say. */
export interface SlideTexts {
	title: string;
	site: string;
	page: string;
	/** What is below each slide. */
	footer: string;
	idea: readonly string[];
	figures: readonly SlideFigure[];
	evidence: string;
	limits: readonly string[];
	ask: readonly string[];
}

/** A slide has no place for more figures. */
const MOST_FIGURES = 3;

/** A value with more characters would not fit beside what it counts. */
const SHORT_VALUE = 8;

export function slideTexts(
	{ title, idea, figures, evidence, limits, ask, checked }: BoardSummary,
	{ site, page }: SlideFrame,
): SlideTexts {
	const none = figures.length === 0 ? 'No result with a figure is published. ' : '';
	return {
		title,
		site,
		page,
		footer: `${site}. ${page}`,
		idea,
		figures: figures.slice(0, MOST_FIGURES).map(({ value, counts, base, source }) => ({
			value,
			isLong: value.length > SHORT_VALUE,
			counts,
			below: [base, source].filter(Boolean).join(' '),
		})),
		evidence: `${none}${evidence}`,
		limits,
		ask: checked ? [...ask, checked] : ask,
	};
}
