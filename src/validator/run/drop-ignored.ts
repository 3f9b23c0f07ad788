import { itemAt } from '../../format/item-at.ts';
import type { Library } from '../../parse/library.ts';
import type { Place } from '../../parse/text/place.ts';
import type { RuleId } from '../../schema/rule-id.ts';
import { beginsInside, type Ignore } from '../ignores/ignore.ts';
import { ignoreProblem } from '../ignores/ignore-problem.ts';
import { collectOccurrences } from '../occurrences/collect.ts';

/** The parts of a finding that matter to ignores. */
interface Ignorable extends Place {
	file: string;
	rule: RuleId;
}

/** Findings that are not ignored, and ignores without effect. */
export interface Remaining<F extends Ignorable> {
	findings: F[];
	idle: Ignore[];
}

/**
 * Drops the findings that authors ignore, each for a reason.
 *
 * @param checked the rules that were checked: an ignore of another rule may still have an effect
 */
export function dropIgnored<F extends Ignorable>(
	library: Library,
	findings: readonly F[],
	checked: ReadonlySet<RuleId>,
): Remaining<F> {
	const asked = collectOccurrences(library).ignores.filter(
		(ignore) => !ignoreProblem(ignore) && checked.has(ignore.rule as RuleId),
	);
	const covers = coversByFileAndRule(asked);
	const idle = new Set(asked);
	const kept = findings.filter((finding) => {
		let cover = findCover(covers.get(findingKey(finding)) ?? [], finding);
		const isKept = cover === undefined;
		for (; cover; cover = cover.outer) idle.delete(cover.ignore);
		return isKept;
	});
	return { findings: kept, idle: [...idle] };
}

/** The range of an ignore. Blocks and keys are nested or disjoint, so ranges are as well. */
interface Cover {
	ignore: Ignore;
	place: Place;
	/** The range that contains it. */
	outer: Cover | undefined;
}

function coversByFileAndRule(ignores: readonly Ignore[]): ReadonlyMap<string, readonly Cover[]> {
	const covers = new Map<string, Cover[]>();
	for (const ignore of ignores) {
		if (!ignore.covers) continue;
		const cover = { ignore, place: ignore.covers, outer: undefined };
		const known = covers.get(findingKey(ignore));
		if (known) known.push(cover);
		else covers.set(findingKey(ignore), [cover]);
	}
	for (const list of covers.values()) {
		list.sort((a, b) => byStart(a.place, b.place) || byEnd(b.place, a.place));
		let open: Cover | undefined;
		for (const cover of list) {
			while (open && !beginsInside(cover.place, open.place)) open = open.outer;
			cover.outer = open;
			open = cover;
		}
	}
	return covers;
}

/** Returns the innermost range that contains a finding. */
function findCover(covers: readonly Cover[], finding: Place): Cover | undefined {
	let low = 0;
	let high = covers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (byStart(itemAt(covers, middle).place, finding) <= 0) low = middle + 1;
		else high = middle;
	}
	let cover = covers[low - 1];
	while (cover && !beginsInside(finding, cover.place)) cover = cover.outer;
	return cover;
}

function findingKey({ file, rule }: { file: string; rule: string }): string {
	return `${file}\0${rule}`;
}

function byStart(a: Place, b: Place): number {
	return a.line - b.line || a.column - b.column;
}

function byEnd(a: Place, b: Place): number {
	return a.endLine - b.endLine || a.endColumn - b.endColumn;
}
