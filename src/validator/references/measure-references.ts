import { CHART_EXAMPLES, chartExample } from '../../features/measures/chart-examples.ts';
import { didYouMean } from '../../format/nearest.ts';
import type { Document, Entry } from '../../parse/entry.ts';
import type { Library } from '../../parse/library.ts';
import { shown } from '../../parse/messages/field-words.ts';
import type { Place } from '../../parse/text/place.ts';
import { rawFields, rawList } from '../../schema/raw.ts';
import { slugify } from '../../schema/slug.ts';
import type { WrittenTag } from '../occurrences/tag.ts';
import { libraryTags } from '../occurrences/tags.ts';

/** Illustrative charts for teaching, which belong to no change idea. */
const EXAMPLES = CHART_EXAMPLES.map(({ id }) => id);

/** A reference to a measure that its change idea does not have. */
export interface UnknownMeasure {
	document: Document;
	at: Place;
	message: string;
	hint: string | undefined;
}

/** Finds unknown measures in aims and in run charts. An unknown change idea is an ordinary reference problem. */
export function unknownMeasures(library: Library): UnknownMeasure[] {
	return [...unknownInAims(library), ...unknownInCharts(library)];
}

function unknownInAims(library: Library): UnknownMeasure[] {
	return library.entries('change-ideas').flatMap((entry) => {
		const { measure } = rawFields(entry.raw?.aim);
		const ids = measureIds(entry);
		if (typeof measure !== 'string' || measure.trim() === '' || ids.includes(measure)) return [];
		return {
			document: entry,
			at: entry.place(['aim', 'measure']),
			message: `Unknown measure ${shown(measure)}, expected the id of one of the \`measures\` of this change idea`,
			hint: hintFor(measure, entry),
		};
	});
}

function unknownInCharts(library: Library): UnknownMeasure[] {
	return libraryTags(library).flatMap((tag) => {
		const measure = tag.name === 'RunChart' ? tag.value('measure') : undefined;
		if (!measure) return [];
		const idea = taggedIdea(tag);
		const where = { document: tag.document, at: tag.place };
		if (idea === undefined) {
			if (chartExample(measure)) return [];
			return {
				...where,
				message: `Unknown measure \`${measure}\`: outside its change idea a run chart says which one it is of`,
				hint: didYouMean(measure, EXAMPLES) ?? 'Add `idea="…"` with the id of the change idea.',
			};
		}
		const entry = library.entry('change-ideas', idea);
		if (!entry || entry.raw === undefined) return [];
		if (measureIds(entry).includes(measure)) return [];
		return {
			...where,
			message: `Unknown measure \`${measure}\`, expected the id of a measure of the change idea \`${idea}\``,
			hint: hintFor(measure, entry),
		};
	});
}

/** Returns the change idea of a run chart’s measure: the one it names, else the one that contains the chart. */
export function taggedIdea(tag: WrittenTag): string | undefined {
	const { entry } = tag;
	return tag.value('idea') || (entry?.collection === 'change-ideas' ? entry.id : undefined);
}

/** Returns the ids of a change idea’s measures, as far as they can be read. */
function measureIds({ raw }: Entry<'change-ideas'>): string[] {
	return rawList(raw?.measures)
		.map((measure) => rawFields(measure).id)
		.filter((id) => typeof id === 'string');
}

/**
 * Returns the id of the measure of a change idea that is meant by an id in other letters, or by a title; `undefined` if
 * it is an id, or if no measure or several are meant.
 */
export function meantMeasure(words: string, entry: Entry<'change-ideas'>): string | undefined {
	const ids = measureIds(entry);
	if (ids.includes(words)) return undefined;
	const small = words.toLowerCase();
	if (ids.includes(small)) return small;
	const wanted = slugify(words);
	const titled = rawList(entry.raw?.measures)
		.map(rawFields)
		.filter(({ title }) => wanted !== '' && slugify(String(title ?? '')) === wanted);
	const id = titled.length === 1 ? titled[0]?.id : undefined;
	return typeof id === 'string' ? id : undefined;
}

function hintFor(words: string, entry: Entry<'change-ideas'>): string | undefined {
	const meant = meantMeasure(words, entry);
	return meant === undefined ? didYouMean(words, measureIds(entry)) : `Did you mean '${meant}'?`;
}
