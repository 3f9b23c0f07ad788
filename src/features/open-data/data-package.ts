import type { Provenance } from './collection-document.ts';
import { type LongTable, TABLE_TITLES, tableAddress } from './long-table.ts';

/**
 * Describes the tables of the site for programs, as a Frictionless data package
 * (https://specs.frictionlessdata.io/tabular-data-package/).
 * @param licence the licence’s address, if it is a known one
 */
export function dataPackage(
	tables: readonly LongTable[],
	{
		provenance,
		home,
		licence,
	}: { provenance: Provenance; home: string; licence: string | undefined },
) {
	return {
		profile: 'tabular-data-package',
		name: 'open-data',
		title: `Open data: ${provenance.site}`,
		homepage: home,
		version: provenance.built,
		licenses: [
			{
				name: provenance.licence.replaceAll(' ', '-'),
				title: provenance.licence,
				...(licence === undefined ? {} : { path: licence }),
			},
		],
		resources: tables.map(resource),
	};
}

function resource(table: LongTable) {
	const { name, row, columns, key, references = [] } = table;
	return {
		profile: 'tabular-data-resource',
		name,
		title: TABLE_TITLES[name],
		description: row,
		path: tableAddress(name).replace('/api/', ''),
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		dialect: {
			delimiter: ',',
			lineTerminator: '\r\n',
			quoteChar: '"',
			doubleQuote: true,
			header: true,
		},
		schema: {
			fields: columns.map(({ name: field, type, about }) => ({
				name: field,
				type,
				description: about,
				...(key.includes(field) ? { constraints: { required: true } } : {}),
			})),
			primaryKey: key,
			missingValues: [''],
			...(references.length > 0
				? {
						foreignKeys: references.map(({ column, table: other }) => ({
							fields: column,
							reference: { resource: other, fields: 'id' },
						})),
					}
				: {}),
		},
	};
}
