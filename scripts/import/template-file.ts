import { lstatSync, writeFileSync } from 'node:fs';
import { libraryTitles } from '../../src/editing/values/titles.ts';
import { writeTemplate } from '../../src/editing/workbook/write-template.ts';
import { ownVocabularies } from '../../src/kinds/own-vocabularies.ts';
import { readLibrary } from '../../src/parse/library.ts';
import { contentRoot } from '../../src/parse/open.ts';
import { CommandError } from '../command-line/command-error.ts';
import { useContent } from '../command-line/content-option.ts';
import { collectionNamed, type Options } from './options.ts';

/**
 * Writes a workbook to fill in. Never overwrites a file, which may be filled in already.
 *
 * @returns what to tell the person
 * @throws CommandError when there is such a file, or a name is of no collection
 */
export async function writeTemplateFile({ names, content, out }: Options): Promise<string> {
	useContent(content);
	const collections = [...new Set(names.map(collectionNamed))];
	if (lstatSync(out, { throwIfNoEntry: false }))
		throw new CommandError(`There is a file ${out} already: choose another with --out`);
	const library = readLibrary(contentRoot());
	const own = ownVocabularies(library.site.data);
	const bytes = await writeTemplate(collections, own, libraryTitles(library));
	writeFileSync(out, bytes, { flag: 'wx' });
	return `Wrote ${out}: fill it in, save it, then run npm run import -- ${out}\n`;
}
