import { KINDS } from '../../src/kinds/index.ts';
import { COLLECTIONS, type CollectionName } from '../../src/schema/collection-name.ts';
import { fieldList } from '../../src/schema/field-list.ts';

/** The page that names the fields of every collection, from the project’s folder. */
export const CONTENT_MODEL = '.github/CONTENT-MODEL.md';

/** Fields that every entry may have, which the page says once. */
const EVERYWHERE = new Set(['aliases', 'notPublished']);

/** The page with a row for each collection in its two tables, and everything else in it as it was. */
export function withCollections(page: string): string {
	const groups = [...page.matchAll(/^\| ([A-Z]+) \| (.*) \|$/gm)].map(
		([, name = '', fields = '']) => ({
			name,
			fields: fields.replaceAll('`', '').split(', '),
		}),
	);
	return replaceRows(
		replaceRows(page, /^\| `site\.yaml` \|.*\n/, COLLECTIONS.map(layoutRow)),
		/^\| YAML \|.*\n/,
		COLLECTIONS.map((name) => fieldsRow(name, groups)),
	);
}

/** Replaces the rows that come after a row of a table. */
function replaceRows(page: string, after: RegExp, rows: readonly string[]): string {
	const old = new RegExp(`(${after.source})(?:\\| .*\\n)*`, 'm');
	return page.replace(old, (_, row: string) => `${row}${rows.map((each) => `${each}\n`).join('')}`);
}

function layoutRow(name: CollectionName): string {
	const { about, endings, schema } = KINDS[name];
	const formats = endings.map((ending) => ending.slice(1).toUpperCase()).join(', ');
	const links = fieldList(schema).flatMap(({ form }) =>
		[...form.matchAll(/\bids? from ([a-z-]+)\//g)].map(([, to = '']) => to),
	);
	const own = [...new Set(links)].filter((to) => to !== 'sources');
	return `| \`${name}/\` | ${about} | ${formats} | ${own.join(', ') || '–'} |`;
}

function fieldsRow(
	name: CollectionName,
	groups: readonly { name: string; fields: readonly string[] }[],
): string {
	const fields = fieldList(KINDS[name].schema)
		.filter((field) => !/[.[]/.test(field.name) && !EVERYWHERE.has(field.name))
		.map((field) => `${field.name}${field.required ? '' : '?'}`);
	const hasAll = (group: readonly string[]) =>
		group.every((each) => fields.some((field) => field.replace('?', '') === each.replace('?', '')));
	const group = groups.find((each) => hasAll(each.fields));
	const own = fields
		.filter((field) => !group?.fields.includes(field))
		.map((field) => `\`${field}\``);
	return `| \`${name}\` | ${[...(group ? [group.name] : []), ...own].join(', ')} |`;
}
