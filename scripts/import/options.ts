import { didYouMean } from '../../src/format/nearest.ts';
import {
	COLLECTIONS,
	type CollectionName,
	isCollection,
} from '../../src/schema/collection-name.ts';
import { CommandError } from '../command-line/command-error.ts';
import { readOptions as read } from '../command-line/read-options.ts';

export interface Options {
	help: boolean;
	/** Write a workbook to fill in. */
	template: boolean;
	/** The file to import, or the collections of a template. */
	names: readonly string[];
	as: CollectionName | undefined;
	/** Whether entries that the site has may change. */
	update: boolean;
	content: string | undefined;
	/** The template’s file. */
	out: string;
}

export const HELP = `npm run import -- FILE [options]

Entries from a workbook (.xlsx), a table (.csv), a document (.docx), or a list of sources (.ris, .bib), as drafts.
Everything is checked first: with an error, nothing is written.

--as COLLECTION   what a document or a table is: pages for a document, sources for a table if not given
--update          change entries that the site has; without it, they are reported
--content DIR     the content root (default: content/)

npm run import -- --template COLLECTION… [--out FILE]

Writes a workbook to fill in, with a sheet for each collection, menus and notes (default: to-fill-in.xlsx).

Exit 0: done; 1: nothing was written, since something has to be corrected; 2: the command could not run.
`;

/** @throws CommandError when an option is unknown or what is needed is missing */
export function readOptions(args: readonly string[]): Options {
	const { values, positionals } = read({
		args: [...args],
		options: {
			help: { type: 'boolean', short: 'h' },
			template: { type: 'boolean' },
			as: { type: 'string' },
			update: { type: 'boolean' },
			content: { type: 'string' },
			out: { type: 'string' },
		},
		allowPositionals: true,
	});
	const { help = false, template = false, update = false, out = 'to-fill-in.xlsx' } = values;
	if (!help && positionals.length === 0)
		throw new CommandError(
			template
				? `Expected the collections of the template: one or more of ${COLLECTIONS.join(', ')}`
				: 'Expected a file to import: npm run import -- FILE, or --help',
		);
	if (!help && !template && positionals.length > 1)
		throw new CommandError(
			`Expected one file, but there are ${positionals.length}: import them one by one`,
		);
	return {
		help,
		template,
		update,
		out,
		names: positionals,
		as: values.as === undefined ? undefined : collectionNamed(values.as),
		content: values.content,
	};
}

/** @throws CommandError for a name of no collection */
export function collectionNamed(name: string): CollectionName {
	if (isCollection(name)) return name;
	const hint = didYouMean(name, COLLECTIONS) ?? `Expected one of ${COLLECTIONS.join(', ')}.`;
	throw new CommandError(`Unknown collection \`${name}\`. ${hint}`);
}
