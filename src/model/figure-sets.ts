import { MONTH_NAMES } from '../schemas/month-names.ts';
import { type Item, titleOf } from './item.ts';
import type { Model } from './model.ts';

/** A figure that can be put beside others: it has a value and a month. */
export interface SetFigure {
	fact: Item<'facts'>;
	value: number;
	/** YYYY-MM. */
	asOf: string;
	/** What is said of this figure alone. */
	note: string | undefined;
}

/** Figures that were counted alike, by all that is said of them. */
export interface FigureBlock {
	/** What is said of these figures in the same words as of others: how they were counted. */
	note: string | undefined;
	figures: SetFigure[];
}

/** Figures that count the same thing at other times or for other people. */
export interface FigureSet {
	/** What they count, without a date and without for whom. */
	title: string;
	unit: string;
	/** In the order of dates. Between two of them the figures must not be read as one series. */
	blocks: FigureBlock[];
}

/** “in the year to March 2020”, “, April 2024”, “in 2023/24”. */
const DATES = new RegExp(
	`,?\\s*(?:\\b(?:in|of|at|for|to|by|on)\\s+)?(?:the\\s+)?(?:year\\s+(?:to|ending)\\s+)?(?:(?:${MONTH_NAMES.join('|')})\\s+)?\\b(?:19|20)\\d{2}(?:[/–-]\\d{2,4})?\\b`,
	'gi',
);

/**
 * The figures that can be compared, found without anything being written for it: figures of one unit whose statements
 * are the same once the date and the people (the fact’s `population`) are taken out. A figure without a value or a month
 * is left out.
 *
 * Nothing tells for certain whether two figures were counted alike. So they are never joined by a line, and a set is
 * broken where a note ends that figures of the set share word for word, and another such note begins. A note on one
 * figure alone stays with that figure and breaks nothing.
 */
export function figureSets(model: Model): FigureSet[] {
	const sets = new Map<string, SetFigure[]>();
	for (const fact of model.items('facts')) {
		const { value, unit, asOf, summary } = fact.data;
		if (value === undefined || unit === undefined || asOf === undefined) continue;
		const key = `${unit}|${subjectOf(fact).toLowerCase()}`;
		const figures = sets.get(key) ?? [];
		figures.push({ fact, value, asOf, note: summary });
		sets.set(key, figures);
	}
	return [...sets.values()].filter(canBeCompared).map((figures) => ({
		title: subjectOf((figures[0] as SetFigure).fact),
		unit: (figures[0] as SetFigure).fact.data.unit ?? '',
		blocks: blocksOf(figures),
	}));
}

/** What a figure counts, without a date and without for whom. */
function subjectOf(fact: Item<'facts'>): string {
	const { population } = fact.data;
	let text = titleOf(fact).replace(DATES, '');
	if (population) text = without(text, population);
	const words = text.replaceAll(/\s+/g, ' ').trim();
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function without(text: string, population: string): string {
	const at = text.toLowerCase().indexOf(population.toLowerCase());
	if (at === -1) return text;
	const before = text.slice(0, at).replace(/\b(?:for|of|among|in)\s+$/i, '');
	return before + text.slice(at + population.length);
}

/** Two months, or two groups of people. */
function canBeCompared(figures: readonly SetFigure[]): boolean {
	const kinds = figures.map(({ fact, asOf }) => `${asOf}|${fact.data.population ?? ''}`);
	return new Set(kinds).size > 1;
}

function blocksOf(figures: readonly SetFigure[]): FigureBlock[] {
	const shared = new Set(
		figures
			.map(({ note }) => note)
			.filter((note, index, all) => note !== undefined && all.indexOf(note) !== index),
	);
	const blocks: FigureBlock[] = [];
	for (const month of [...new Set(figures.map(({ asOf }) => asOf))].sort()) {
		const ofMonth = figures.filter(({ asOf }) => asOf === month).sort((a, b) => b.value - a.value);
		const notes = new Set(ofMonth.map(({ note }) => note).filter((note) => shared.has(note)));
		const current = blocks.at(-1)?.note;
		// What goes on goes first; a figure with a note of its own, or none, stays with the first.
		const ordered = [...notes].sort((a, b) => Number(b === current) - Number(a === current));
		const [main, ...others] = ordered.length > 0 ? ordered : [undefined];
		const isOther = ({ note }: SetFigure) => others.includes(note);
		add(
			main,
			ofMonth.filter((figure) => !isOther(figure)),
		);
		for (const other of others)
			add(
				other,
				ofMonth.filter(({ note }) => note === other),
			);
	}
	return blocks;

	function add(note: string | undefined, added: readonly SetFigure[]): void {
		const last = blocks.at(-1);
		const goesOn = last && (note === undefined || last.note === undefined || note === last.note);
		const block = goesOn ? last : { note: undefined, figures: [] };
		if (!goesOn) blocks.push(block);
		block.note ??= note;
		for (const figure of added)
			block.figures.push(figure.note === note ? { ...figure, note: undefined } : figure);
	}
}
