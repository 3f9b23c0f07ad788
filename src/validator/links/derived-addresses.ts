import { posix } from 'node:path';
import { slidesAddress } from '../../features/board-summary/board-summary.ts';
import { rateEvidence } from '../../features/evidence/evidence.ts';
import { valueCount } from '../../features/evidence/measure-values.ts';
import { figureSets } from '../../features/figures/figure-sets.ts';
import { buildIdeaLibrary } from '../../features/idea-library/library-index.ts';
import { libraryPageAddress, paginate } from '../../features/idea-library/library-pages.ts';
import { wardPage, wardPatients } from '../../features/my-ward/ward-pages.ts';
import { servedPath } from '../../format/served-name.ts';
import { FIGURES_COMPARED, figuresAddress } from '../../graph/address.ts';
import { IDEA_PRINTS, ideaPrintAddress } from '../../graph/idea-print-address.ts';
import { wordFileAddress } from '../../kinds/sheets/sheet-address.ts';
import type { Library } from '../../parse/library.ts';
import { rawFields, rawList } from '../../schema/raw.ts';
import { perLibrary } from '../rule/per-library.ts';
import { isPublished, publishedModel } from './published-model.ts';

/**
 * True for a page or file that the site derives from its entries: a list by facet, a pack to print, a set of figures,
 * a calendar, the data of an entry.
 */
export function isDerived(path: string, library: Library): boolean {
	if (path.startsWith(LISTS)) return listAddresses(library).has(path);
	if (path.startsWith(FIGURES_COMPARED)) return figureAddresses(library).has(path);
	return fileAddresses(library).has(path);
}

/** Lists of change ideas; only these and the sets of figures need the whole model. */
const LISTS = '/change-ideas/by/';

const listAddresses = perLibrary((library): ReadonlySet<string> => {
	const model = publishedModel(library, '');
	const { ideas, facets } = buildIdeaLibrary(model, (idea) =>
		rateEvidence(idea, {
			fact: (id) => model.item('facts', id),
			valueCount: ({ data }) => valueCount(chartRows(idea.id, data, library)),
		}),
	);
	return new Set([
		`${LISTS}index.json`,
		`${LISTS}shortlist/`,
		...model
			.items('change-ideas')
			.flatMap(({ id }) => IDEA_PRINTS.map((print) => ideaPrintAddress(print, id))),
		...model.items('change-ideas').map(({ id }) => slidesAddress(id)),
		...wardPatients(model).map(({ id }) => wardPage(id)),
		...facets.flatMap(({ facet, values }) => values.map(({ id }) => `${LISTS}${facet}/${id}/`)),
		...paginate(ideas).map((_, index) => libraryPageAddress(index + 1)),
	]);
});

const figureAddresses = perLibrary((library): ReadonlySet<string> => {
	const sets = figureSets(publishedModel(library, ''));
	return new Set(sets.map(({ slug }) => figuresAddress(slug)));
});

function chartRows(idea: string, data: string | undefined, library: Library) {
	const file = data && posix.join('change-ideas', posix.dirname(idea), data);
	return (file && library.data.get(file)?.rows) || [];
}

const fileAddresses = perLibrary((library): ReadonlySet<string> => {
	const files = new Set<string>();
	for (const entry of library.all()) {
		const { collection, id } = entry;
		if (!isPublished(entry)) continue;
		files.add(`/api/${collection}/${servedPath(id)}.json`);
		const { starts, measures } = entry.raw ?? {};
		if (collection === 'events' && starts !== undefined) files.add(`/events/${id}.ics`);
		if (collection === 'sheets') files.add(wordFileAddress(id));
		if (collection !== 'change-ideas') continue;
		for (const measure of rawList(measures).map(rawFields))
			if (measure.data !== undefined) files.add(`/api/measures/${id}/${measure.id}.csv`);
	}
	return files;
});
