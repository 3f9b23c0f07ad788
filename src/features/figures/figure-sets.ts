import type { Item } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import { figureDate, figureSubject } from './figure-subject.ts';

/** A figure of a series: it has a value and a month. */
export interface SetFigure {
	fact: Item<'facts'>;
	value: number;
	/** YYYY-MM. */
	asOf: string;
	/** The time that it counts, in words: “year to March 2020”. */
	when: string;
	/** The people that it counts. */
	group: string | undefined;
	/** A note on this figure alone. */
	note: string | undefined;
}

/** Figures that may be compared with each other, and not with those of other blocks. */
export interface FigureBlock {
	/** Why they may not be compared with the other figures of their series (`doNotCompare`). */
	reason: string | undefined;
	/** The note that they share: how they were counted. A figure with a `note` has its own. */
	note: string | undefined;
	figures: SetFigure[];
}

/** The figures of one series, drawn side by side. */
export interface FigureSet {
	/** What they count, without a date and without the group of people. */
	title: string;
	/** The last part of its address: the id of the series. */
	slug: string;
	unit: string;
	/** In the order of dates; figures that are set apart from others of their month come last. */
	blocks: FigureBlock[];
}

/**
 * The series that have at least two figures, by the `series` and `doNotCompare` of the facts alone. Figures of one
 * series that are counted in another unit are a set of their own. A figure without a value, a unit or a month is left
 * out.
 *
 * A set is broken before and after a month whose figures all say why they may not be compared. A figure that says so
 * beside others of its month that don’t is set apart, and breaks nothing.
 */
export function figureSets(model: Model): FigureSet[] {
	const bySeries = new Map<string, SetFigure[]>();
	for (const fact of model.items('facts')) {
		const { value, unit, asOf, series, population, summary } = fact.data;
		if (!series || value === undefined || unit === undefined || asOf === undefined) continue;
		const key = seriesKey({ id: series.id, unit });
		const figures = bySeries.get(key) ?? [];
		const group = series.group ?? population;
		figures.push({ fact, value, asOf, when: figureDate(fact.data, asOf), group, note: summary });
		bySeries.set(key, figures);
	}
	const taken = new Set<string>();
	return [...bySeries.values()].filter(canBeCompared).map((figures) => {
		const [first] = figures as [SetFigure];
		const { unit = '', series } = first.fact.data;
		const slug = freeSlug(series?.id ?? '', taken);
		taken.add(slug);
		return { title: titleOfSeries(figures), slug, unit, blocks: groupBlocks(figures) };
	});
}

/** Figures with the same key are drawn as one set. */
export function seriesKey({ id, unit }: { id: string; unit: string }): string {
	return `${id} ${unit}`;
}

/** A series that is counted in two units makes two sets: the second gets a number. */
function freeSlug(id: string, taken: ReadonlySet<string>): string {
	let slug = id;
	for (let count = 2; taken.has(slug); count += 1) slug = `${id}-${count}`;
	return slug;
}

/** What most of the statements say once date and group are taken out; of equals, the first. */
function titleOfSeries(figures: readonly SetFigure[]): string {
	const counts = new Map<string, number>();
	for (const { fact } of figures) {
		const subject = figureSubject(fact.data);
		counts.set(subject, (counts.get(subject) ?? 0) + 1);
	}
	return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** No set names more others than this. */
const MOST_RELATED = 12;

/** For each set the others whose figures come from some source of it. */
export function relatedSets(
	sets: readonly FigureSet[],
): ReadonlyMap<FigureSet, readonly FigureSet[]> {
	const bySource = new Map<string, FigureSet[]>();
	for (const set of sets) {
		for (const source of setSources(set)) {
			const others = bySource.get(source) ?? [];
			others.push(set);
			bySource.set(source, others);
		}
	}
	return new Map(
		sets.map((set) => {
			// One more, since the set itself may be among them.
			const lists = [...setSources(set)].map((source) =>
				bySource.get(source)?.slice(0, MOST_RELATED + 1),
			);
			const others = new Set(lists.flatMap((list) => list ?? []));
			others.delete(set);
			return [set, [...others].slice(0, MOST_RELATED)];
		}),
	);
}

function setSources({ blocks }: FigureSet): Set<string> {
	const figures = blocks.flatMap((block) => block.figures);
	return new Set(figures.flatMap(({ fact }) => fact.data.sources ?? []));
}

/** Two months, or two groups of people. */
function canBeCompared(figures: readonly SetFigure[]): boolean {
	return new Set(figures.map(({ asOf, group = '' }) => `${asOf}|${group}`)).size > 1;
}

function groupBlocks(figures: readonly SetFigure[]): FigureBlock[] {
	const inTime: SetFigure[][] = [];
	const apart: SetFigure[][] = [];
	for (const month of [...new Set(figures.map(({ asOf }) => asOf))].sort()) {
		const ofMonth = figures.filter(({ asOf }) => asOf === month).sort((a, b) => b.value - a.value);
		const free = ofMonth.filter((figure) => doNotCompareReason(figure) === undefined);
		const bound = ofMonth.filter((figure) => doNotCompareReason(figure) !== undefined);
		if (free.length > 0) addTo(inTime, free);
		addAll(free.length > 0 ? apart : inTime, bound);
	}
	return [...inTime, ...apart].map(toBlock);
}

/** Adds figures of one month by their reasons: those that continue the last block first. */
function addAll(blocks: SetFigure[][], figures: readonly SetFigure[]): void {
	const last = blocks.at(-1)?.[0];
	const reasons = [...new Set(figures.map(doNotCompareReason))];
	const continues = (reason: string | undefined) =>
		Number(last !== undefined && doNotCompareReason(last) === reason);
	for (const reason of reasons.toSorted((a, b) => continues(b) - continues(a)))
		addTo(
			blocks,
			figures.filter((figure) => doNotCompareReason(figure) === reason),
		);
}

/** Adds figures with one reason to the last block if that has the same reason, else to a new one. */
function addTo(blocks: SetFigure[][], figures: readonly SetFigure[]): void {
	const last = blocks.at(-1);
	if (last?.[0] && figures[0] && doNotCompareReason(last[0]) === doNotCompareReason(figures[0]))
		last.push(...figures);
	else blocks.push([...figures]);
}

function toBlock(figures: SetFigure[]): FigureBlock {
	const note = sharedNote(figures);
	return {
		reason: figures[0] && doNotCompareReason(figures[0]),
		note,
		figures: figures.map((figure) =>
			figure.note === note ? { ...figure, note: undefined } : figure,
		),
	};
}

/** What most of the figures say, where each of the others has a note of its own. */
function sharedNote(figures: readonly SetFigure[]): string | undefined {
	const counts = new Map<string, number>();
	for (const { note } of figures) {
		if (note === undefined) return undefined;
		counts.set(note, (counts.get(note) ?? 0) + 1);
	}
	return [...counts].find(([, count]) => count > figures.length / 2)?.[0];
}

function doNotCompareReason({ fact }: SetFigure): string | undefined {
	return fact.data.doNotCompare;
}
