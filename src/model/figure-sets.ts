import { subjectOf, whenOf } from './figure-subject.ts';
import type { Item } from './item.ts';
import type { Model } from './model.ts';
import { breaksTold } from './series-break.ts';

/** A figure that can be put beside others: it has a value and a month. */
export interface SetFigure {
	fact: Item<'facts'>;
	value: number;
	/** YYYY-MM. */
	asOf: string;
	/** The time that it counts, in words: “year to March 2020”. */
	when: string;
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
	/** The last part of its address: its title in small letters, hyphens between words. */
	slug: string;
	unit: string;
	/** In the order of dates. Between two of them the figures must not be read as one series. */
	blocks: FigureBlock[];
}

/**
 * The figures that can be compared, found without anything being written for it: figures of one unit whose statements
 * are the same once the date and the people (the fact’s `population`) are taken out. A figure without a statement, a
 * value, a unit or a month is left out.
 *
 * Nothing tells for certain whether two figures were counted alike. So they are never joined by a line. A set is broken
 * where a note on any of its figures says that figures up to a date, or from a date on, are not to be compared; and where
 * a note ends that figures of the set share word for word, and another such note begins. Any other note on one figure
 * alone stays with that figure and breaks nothing.
 */
export function figureSets(model: Model): FigureSet[] {
	const sets = new Map<string, SetFigure[]>();
	for (const fact of model.items('facts')) {
		const { statement, value, unit, asOf, summary } = fact.data;
		if (!statement || value === undefined || unit === undefined || asOf === undefined) continue;
		const key = `${unit}|${subjectOf(fact.data).toLowerCase()}`;
		const figures = sets.get(key) ?? [];
		figures.push({ fact, value, asOf, when: whenOf(fact.data, asOf), note: summary });
		sets.set(key, figures);
	}
	const taken = new Set<string>();
	return [...sets.values()].filter(canBeCompared).map((figures) => {
		const { data } = (figures[0] as SetFigure).fact;
		const title = subjectOf(data);
		const slug = slugOf(title, taken);
		taken.add(slug);
		return { title, slug, unit: data.unit ?? '', blocks: blocksOf(figures) };
	});
}

/** Two titles may differ by a sign or not at all: one that is taken gets a number. */
function slugOf(title: string, taken: ReadonlySet<string>): string {
	const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? ['figures'];
	let slug = words.join('-');
	for (let count = 2; taken.has(slug); count += 1) slug = [...words, count].join('-');
	return slug;
}

/** No set names more others than this. */
const MOST_RELATED = 12;

/** For each set the others whose figures come from some source of it. */
export function relatedSets(
	sets: readonly FigureSet[],
): ReadonlyMap<FigureSet, readonly FigureSet[]> {
	const bySource = new Map<string, FigureSet[]>();
	for (const set of sets) {
		for (const source of sourcesOf(set)) {
			const others = bySource.get(source) ?? [];
			others.push(set);
			bySource.set(source, others);
		}
	}
	return new Map(
		sets.map((set) => {
			// One more, since the set itself may be among them.
			const lists = [...sourcesOf(set)].map((source) =>
				bySource.get(source)?.slice(0, MOST_RELATED + 1),
			);
			const others = new Set(lists.flatMap((list) => list ?? []));
			others.delete(set);
			return [set, [...others].slice(0, MOST_RELATED)];
		}),
	);
}

function sourcesOf({ blocks }: FigureSet): Set<string> {
	const figures = blocks.flatMap((block) => block.figures);
	return new Set(figures.flatMap(({ fact }) => fact.data.sources ?? []));
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
	const breaks = figures.flatMap(({ note, asOf }) => (note ? breaksTold(note, asOf) : []));
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
		const before = last?.figures.at(-1)?.asOf ?? '';
		const isBroken = breaks.some((each) => before < each && each <= (added[0]?.asOf ?? ''));
		const goesOn =
			last && !isBroken && (note === undefined || last.note === undefined || note === last.note);
		const block = goesOn ? last : { note: undefined, figures: [] };
		if (!goesOn) blocks.push(block);
		block.note ??= note;
		for (const figure of added)
			block.figures.push(figure.note === note ? { ...figure, note: undefined } : figure);
	}
}
