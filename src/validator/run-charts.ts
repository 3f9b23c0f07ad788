import type { Library } from '../library/library.ts';
import { didYouMean } from '../library/nearest.ts';
import { CHART_EXAMPLES, chartExample } from '../model/chart-examples.ts';
import { tagsOf } from './tags.ts';
import type { WrittenTag } from './written/tag.ts';

/** Made-up charts to teach with, which belong to no change idea. */
const EXAMPLES = CHART_EXAMPLES.map(({ id }) => id);

/** Run charts whose measure can’t be found. A change idea that can’t be found is a reference like any other. */
export function chartReferencesOf(
	library: Library,
): { tag: WrittenTag; message: string; hint: string | undefined }[] {
	return tagsOf(library).flatMap((tag) => {
		const measure = tag.name === 'RunChart' ? tag.value('measure') : undefined;
		if (!measure) return [];
		const idea = ideaOf(tag);
		if (idea === undefined) {
			if (chartExample(measure)) return [];
			return {
				tag,
				message: `Unknown measure \`${measure}\`: outside its change idea a run chart says which one it is of`,
				hint: didYouMean(measure, EXAMPLES) ?? 'Add `idea="…"` with the id of the change idea.',
			};
		}
		const entry = library.entry('change-ideas', idea);
		if (!entry || entry.raw === undefined) return [];
		const ids = measureIds(entry.raw);
		if (ids.includes(measure)) return [];
		return {
			tag,
			message: `Unknown measure \`${measure}\`, expected the id of a measure of the change idea \`${idea}\``,
			hint: didYouMean(measure, ids),
		};
	});
}

/** The change idea whose measure a run chart shows: the one it names, else the one that it stands in. */
export function ideaOf(tag: WrittenTag): string | undefined {
	const { entry } = tag;
	return tag.value('idea') || (entry?.collection === 'change-ideas' ? entry.id : undefined);
}

/** The ids of the measures of a change idea, as far as it can be read. */
export function measureIds(raw: unknown): string[] {
	const { measures } = (raw ?? {}) as { measures?: unknown };
	return (Array.isArray(measures) ? measures : []).flatMap((measure) =>
		typeof measure?.id === 'string' ? [measure.id] : [],
	);
}
