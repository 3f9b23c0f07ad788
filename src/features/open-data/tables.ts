import { csvDocument } from '../../format/csv.ts';
import type { Item } from '../../graph/item.ts';
import { itemTitle } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import { buildAlignment } from '../alignment/alignment.ts';
import { OUR_READING } from '../our-reading/our-reading.ts';
import type { EntryDocument } from './entry-document.ts';

const MANY = '; ';

/** Change ideas as a table, one row an idea. */
export function changeIdeasTable(
	ideas: readonly { item: Item<'change-ideas'>; document: EntryDocument }[],
	model: Model,
): string {
	const header = [
		'id',
		'title',
		'summary',
		'status',
		'drivers',
		'service_types',
		'populations',
		'pcref',
		'tools',
		'in_our_reading',
		'sites',
		'results',
		'limitations',
		'not_published',
		'sources',
		'reviewed',
		'page',
	];
	const rows = ideas.map(({ item, document }) => {
		const { data } = item;
		const results = (document.results ?? []) as { text?: string; fact?: string }[];
		return [
			item.id,
			itemTitle(item),
			data.summary,
			data.status,
			data.drivers?.join(MANY),
			data.serviceTypes?.join(MANY),
			data.populations?.join(MANY),
			data.pcref?.join(MANY),
			data.tools?.join(MANY),
			data.inferred?.join(MANY),
			data.adoptions?.map(({ site }) => site).join(MANY),
			results
				.map(({ text = '', fact = '' }) => `${text} (${fact}: ${factValue(fact, model)})`)
				.join(MANY),
			typeof document.limitations === 'string' ? document.limitations : undefined,
			data.notPublished?.join(MANY),
			data.sources?.join(MANY),
			data.reviewed,
			document.page,
		];
	});
	return csvDocument(header, rows);
}

function factValue(id: string, model: Model): string {
	const fact = model.item('facts', id)?.data;
	return fact?.value === undefined ? 'not published' : `${fact.value} ${fact.unit ?? ''}`.trim();
}

/** Facts as a table, one row a figure. */
export function factsTable(
	facts: readonly { item: Item<'facts'>; document: EntryDocument }[],
): string {
	const header = [
		'id',
		'statement',
		'value',
		'unit',
		'bound',
		'as_of',
		'population',
		'site',
		'numerator',
		'denominator',
		'disputed',
		'series',
		'group',
		'do_not_compare',
		'not_published',
		'sources',
		'reviewed',
		'page',
	];
	const rows = facts.map(({ item, document }) => {
		const { data } = item;
		return [
			item.id,
			data.statement,
			data.value,
			data.unit,
			data.bound,
			data.asOf,
			data.population,
			data.site,
			data.numerator,
			data.denominator,
			data.disputed
				?.map(({ value, bound, source, note }) =>
					[...(bound ? [bound] : []), `${value} (${source}: ${note})`].join(' '),
				)
				.join(MANY),
			data.series?.id,
			data.series?.group,
			data.doNotCompare,
			data.notPublished?.join(MANY),
			data.sources?.join(MANY),
			data.reviewed,
			document.page,
		];
	});
	return csvDocument(header, rows);
}

/** The values of a measure as a table. `*` is a number withheld to protect people; nothing is a missing one. */
export function measureTable(
	rows: readonly {
		date: string;
		value?: number | 'suppressed' | undefined;
		numerator?: number | 'suppressed' | undefined;
		denominator?: number | 'suppressed' | undefined;
		note?: string | undefined;
	}[],
): string {
	const columns = (['value', 'numerator', 'denominator', 'note'] as const).filter((column) =>
		rows.some((row) => row[column] !== undefined),
	);
	const shown = (value: CsvInput) => (value === 'suppressed' ? '*' : value);
	return csvDocument(
		['date', ...columns],
		rows.map((row) => [
			row.date,
			...columns.map((column) => (column === 'note' ? row.note : shown(row[column]))),
		]),
	);
}

type CsvInput = number | string | undefined;

/** What a row says that has a link which no source makes. */
const NOT_PUBLISHED = 'No source publishes this link. It is our reading.';

/** How the parts of the PCREF meet the drivers of each programme: one row a part and driver, gaps included. */
export function alignmentTable(model: Model): string {
	const header = [
		'programme',
		'pcref',
		'pcref_title',
		'kind',
		'driver',
		'driver_title',
		'driver_is_linked',
		'driver_link_is',
		'ideas_that_name_it',
		'other_ideas_of_the_driver',
		'ideas_in_our_reading',
		'tools',
		'note',
	];
	const idsOf = (items: readonly Item[]) => items.map(({ id }) => id).join(MANY);
	const rows = model
		.items('programmes')
		.flatMap((programme) =>
			buildAlignment(programme.id, model).rows.flatMap(({ part, cells }) =>
				cells.map(
					({ driver, bears, bearsInferred, ideas, throughDriver, inferredIdeas, tools }) => [
						programme.id,
						part.id,
						itemTitle(part),
						part.data.kind,
						driver.id,
						itemTitle(driver),
						bears ? 'yes' : 'no',
						bears ? (bearsInferred ? OUR_READING : 'said by a source') : undefined,
						idsOf(ideas),
						idsOf(throughDriver),
						idsOf(inferredIdeas),
						idsOf(tools),
						bearsInferred || inferredIdeas.length > 0 ? NOT_PUBLISHED : undefined,
					],
				),
			),
		);
	return csvDocument(header, rows);
}
