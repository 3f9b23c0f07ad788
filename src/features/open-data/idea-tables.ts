import type { CsvValue } from '../../format/csv.ts';
import type { Item } from '../../graph/item.ts';
import { itemTitle } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import { rawFields } from '../../schema/raw.ts';
import type { EntryDocument } from './entry-document.ts';
import { type Column, type LongTable, startDay } from './long-table.ts';

/** A change idea with its document, in which texts are without markup. */
interface IdeaDocument {
	item: Item<'change-ideas'>;
	document: EntryDocument;
}

const IDEA: readonly Column[] = [
	{ name: 'idea', type: 'string', about: 'The id of the change idea.' },
	{ name: 'idea_title', type: 'string', about: 'Its title.' },
];

/** Who tried which change idea: one row for each site and idea. */
export function adoptionsTable(ideas: readonly IdeaDocument[], model: Model): LongTable {
	return {
		name: 'adoptions',
		row: 'One site that tried one change idea.',
		key: ['idea', 'place'],
		references: [{ column: 'site', table: 'sites' }],
		columns: [
			...IDEA,
			{ name: 'place', type: 'integer', about: 'Its place among the sites of the idea, from 1.' },
			{ name: 'site', type: 'string', about: 'The id of the site.' },
			{ name: 'site_title', type: 'string', about: 'The name of the site.' },
			{ name: 'status', type: 'string', about: 'How far the site got.' },
			{ name: 'from', type: 'string', about: 'The month in which it began. Empty: not published.' },
			{ name: 'from_start', type: 'date', about: 'The first day of that month.' },
			{ name: 'to', type: 'string', about: 'The month in which it ended. Empty: not published.' },
			{ name: 'outcome', type: 'string', about: 'How it went there. Empty: not published.' },
		],
		rows: ideas.flatMap(({ item, document }) =>
			(item.data.adoptions ?? []).map(({ site, status, from, to }, index) => [
				item.id,
				itemTitle(item),
				index + 1,
				site,
				titleById(model, 'sites', site),
				status,
				from,
				startDay(from),
				to,
				textAt(document.adoptions, index, 'outcome'),
			]),
		),
	};
}

/** What happened: one row for each result of a change idea, with its figure. */
export function resultsTable(ideas: readonly IdeaDocument[], model: Model): LongTable {
	return {
		name: 'results',
		row: 'One result of one change idea, with the figure behind it.',
		key: ['idea', 'place'],
		columns: [
			...IDEA,
			{ name: 'place', type: 'integer', about: 'Its place among the results of the idea, from 1.' },
			{ name: 'text', type: 'string', about: 'What happened, in words.' },
			{ name: 'fact', type: 'string', about: 'The id of the figure, which facts.csv has too.' },
			{ name: 'value', type: 'number', about: 'The figure. Empty: not published.' },
			{ name: 'unit', type: 'string', about: 'The unit of the figure.' },
			{ name: 'as_of', type: 'string', about: 'The year, month or day that it is about.' },
			{ name: 'as_of_start', type: 'date', about: 'The first day of that time.' },
		],
		rows: ideas.flatMap(({ item, document }) =>
			(item.data.results ?? []).map(({ fact }, index) => {
				const figure = model.item('facts', fact)?.data;
				return [
					item.id,
					itemTitle(item),
					index + 1,
					textAt(document.results, index, 'text'),
					fact,
					figure?.value,
					figure?.unit,
					figure?.asOf,
					startDay(figure?.asOf),
				];
			}),
		),
	};
}

/** What a change idea works on: one row for each idea and driver. */
export function ideaDriversTable(ideas: readonly IdeaDocument[], model: Model): LongTable {
	return {
		name: 'idea-drivers',
		row: 'One driver that one change idea works on.',
		key: ['idea', 'driver'],
		columns: [
			...IDEA,
			{ name: 'driver', type: 'string', about: 'The id of the driver.' },
			{ name: 'driver_title', type: 'string', about: 'The title of the driver.' },
			{
				name: 'is_our_reading',
				type: 'boolean',
				about: 'Whether we linked them, and not a source.',
			},
		],
		rows: ideas.flatMap(({ item }) =>
			(item.data.drivers ?? []).map((driver) => [
				item.id,
				itemTitle(item),
				driver,
				titleById(model, 'drivers', driver),
				String(item.data.inferred?.includes('drivers') ?? false),
			]),
		),
	};
}

export function titleById(
	model: Model,
	collection: 'drivers' | 'organisations' | 'programmes' | 'sites',
	id: string | undefined,
): string | undefined {
	const item = id === undefined ? undefined : model.item(collection, id);
	return item && itemTitle(item);
}

/** Returns a text of an entry in a list of a document. */
function textAt(list: unknown, index: number, field: string): CsvValue {
	const value = Array.isArray(list) ? rawFields(list[index])[field] : undefined;
	return typeof value === 'string' ? value : undefined;
}
