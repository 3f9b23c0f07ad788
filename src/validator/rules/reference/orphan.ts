import { didYouMean } from '../../../format/nearest.ts';
import type { Library } from '../../../parse/library.ts';
import { rawList } from '../../../schema/raw.ts';
import { findFactSeries } from '../../evidence/fact-series.ts';
import { libraryReferences } from '../../references/references.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'reference/orphan',
	severity: 'warning',
	about:
		'Every driver has a change idea, every source is cited, every fact is used, every series has two figures.',
	why: 'What nothing reaches is not read: either a link to it is missing, or it can go.',
	examples: {
		bad: { 'sources/report.yaml': 'title: Report\nreviewed: 2026-01-31\n' },
		found: 'sources/report.yaml:1:8',
		good: {
			'sources/report.yaml': 'title: Report\nreviewed: 2026-01-31\n',
			'pages/about.mdx': '---\ntitle: About us\n---\n\nThey met each week. <Cite id="report"/>\n',
		},
	},
	check(library, report) {
		const used = usedIds(library);
		const reached = reachedDrivers(library, used.drivers);
		for (const driver of library.entries('drivers')) {
			if (driver.draft || reached.has(driver.id)) continue;
			report(driver, {
				at: driver.place(['title']),
				message: 'Expected a change idea for this driver',
				hint: 'Name it in `drivers` of a related change idea, or of one for a secondary driver below it.',
			});
		}
		for (const source of library.entries('sources')) {
			if (source.draft || used.sources.has(source.id)) continue;
			report(source, {
				at: source.place(['title']),
				message: 'Expected an entry that cites this source',
				hint: 'Name it in `sources` of what rests on it, or delete it.',
			});
		}
		const seriesOf = findFactSeries(library);
		for (const fact of library.entries('facts')) {
			if (fact.draft) continue;
			const series = seriesOf(fact);
			if (series?.count === 1) {
				report(fact, {
					at: fact.place(['series', 'id']),
					message: 'Expected another figure of this series, counted in the same unit',
					hint:
						didYouMean(series.id, series.others) ??
						'Give another fact the same `series.id` and `unit`, or leave `series` out.',
				});
			}
			if (used.facts.has(fact.id) || (series && series.count > 1)) continue;
			report(fact, {
				at: fact.place(['statement']),
				message: 'Expected an entry that uses this fact',
				hint: `Show it as \`<Fact id="${fact.id}"/>\` where the text mentions it, or delete it.`,
			});
		}
	},
} satisfies Rule;

/**
 * Returns the ids to which published entries refer. Withdrawn voices are not shown, so their references do not count.
 */
function usedIds(library: Library): Record<'drivers' | 'sources' | 'facts', Set<string>> {
	const used = { drivers: new Set<string>(), sources: new Set<string>(), facts: new Set<string>() };
	for (const { collection, id, entry } of libraryReferences(library)) {
		if (!entry || entry.draft || entry.withdrawn) continue;
		if (collection === 'sources' || collection === 'facts') used[collection].add(id);
		if (collection === 'drivers' && entry.collection === 'change-ideas') used.drivers.add(id);
	}
	return used;
}

/** Returns drivers with a change idea, and all ancestors of published drivers with one. */
function reachedDrivers(library: Library, withIdea: ReadonlySet<string>): ReadonlySet<string> {
	const reached = new Set(withIdea);
	for (const id of reached) {
		const driver = library.entry('drivers', id);
		if (!driver || driver.draft) continue;
		for (const parent of rawList(driver.raw?.parents))
			if (typeof parent === 'string') reached.add(parent);
	}
	return reached;
}
