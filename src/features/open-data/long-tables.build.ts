import { getMeasureData } from '../../collections/measures.ts';
import { getModel } from '../../collections/model.ts';
import { getDocuments, getPageAddress } from './documents.build.ts';
import { eventsTable, sitesTable, sourcesTable } from './entry-tables.ts';
import { adoptionsTable, ideaDriversTable, resultsTable } from './idea-tables.ts';
import type { LongTable } from './long-table.ts';
import { measureValuesTable } from './measure-values-table.ts';

/** Returns every table of the site with one value a cell. */
export async function getLongTables(): Promise<LongTable[]> {
	const [model, ideas, page, measures] = await Promise.all([
		getModel(),
		getDocuments('change-ideas'),
		getPageAddress(),
		getMeasureData(),
	]);
	return [
		adoptionsTable(ideas, model),
		resultsTable(ideas, model),
		ideaDriversTable(ideas, model),
		measureValuesTable(measures),
		sitesTable(model, page),
		eventsTable(model, page),
		sourcesTable(model, page),
	];
}
