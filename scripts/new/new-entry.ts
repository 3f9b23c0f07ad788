import { lstatSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { didYouMean } from '../../src/format/nearest.ts';
import { blankEntry } from '../../src/kinds/blank-entry.ts';
import { KINDS } from '../../src/kinds/index.ts';
import { ownVocabularies } from '../../src/kinds/own-vocabularies.ts';
import { reservedId } from '../../src/kinds/reserved-id.ts';
import { leadsOut } from '../../src/parse/leads-out.ts';
import { type Library, readLibrary } from '../../src/parse/library.ts';
import { isDeviceName } from '../../src/parse/text/portable-name.ts';
import {
	COLLECTIONS,
	type CollectionName,
	isCollection,
} from '../../src/schema/collection-name.ts';
import { ID } from '../../src/schema/id.ts';
import { slugify } from '../../src/schema/slug.ts';

/** The file that was written, or the reason why none was. */
export type NewEntry = { written: string } | { refused: string };

/**
 * Writes a new entry, ready to fill in, into a content root. Never overwrites a file.
 *
 * @param name the id, or the title, from which the id is made
 * @param today the day on which it is written, as YYYY-MM-DD
 */
export function newEntry(
	root: string,
	collection: string,
	name: string,
	today = localDay(),
): NewEntry {
	if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
		return { refused: `No such folder: ${root}` };
	if (!isCollection(collection)) {
		const hint =
			didYouMean(collection, COLLECTIONS) ?? `Expected one of ${COLLECTIONS.join(', ')}.`;
		return { refused: `Unknown collection \`${collection}\`. ${hint}` };
	}
	const isName = isTitle(name);
	const id = isName ? slugify(name).replaceAll('%', '') : name;
	if (isName && !ID.test(id))
		return {
			refused: `No id can be made from the title \`${name}\`: give an id such as \`a-plain-name\`.`,
		};
	const problem = problemOfId(collection, id);
	if (problem) return { refused: problem };
	const taken = KINDS[collection].endings
		.map((ending) => join(root, collection, `${id}${ending}`))
		.find((path) => lstatSync(path, { throwIfNoEntry: false }));
	if (taken) return { refused: `There is a file ${taken} already: choose another id.` };
	const file = join(root, collection, `${id}${KINDS[collection].endings[0]}`);
	if (leadsOut(nearestFolder(dirname(file)), root))
		return { refused: `${dirname(file)} leads out of ${root}: nothing is written there.` };
	const library = readLibrary(root);
	const text = blankEntry(collection, ownVocabularies(library.site.data), {
		...(isName ? { [KINDS[collection].title]: name } : {}),
		reviewed: today,
		programme: onlyProgramme(library),
		...(collection === 'events' ? { state: 'planned', sequence: 0 } : {}),
	});
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text, { flag: 'wx' });
	return { written: file };
}

/** True for words that are meant as a title: an id has no spaces and no capitals, and names of files have no title. */
function isTitle(name: string): boolean {
	return /[\s\p{Lu}]|[^\p{ASCII}]/u.test(name) && !/[/\\]|\.(?:mdx?|ya?ml)$/i.test(name);
}

/** The programme that a new entry can only belong to. */
function onlyProgramme(library: Library): string | undefined {
	const [only, ...others] = library.entries('programmes');
	return others.length === 0 ? only?.id : undefined;
}

function localDay(): string {
	const now = new Date();
	const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) =>
		String(part).padStart(2, '0'),
	);
	return `${now.getFullYear()}-${month}-${day}`;
}

/** Returns the folder, or its nearest parent that exists. */
function nearestFolder(folder: string): string {
	let there = folder;
	while (!lstatSync(there, { throwIfNoEntry: false })) there = dirname(there);
	return there;
}

function problemOfId(collection: CollectionName, id: string): string | undefined {
	if (!ID.test(id)) {
		return `Unexpected id \`${id}\`, expected small letters, digits and hyphens, such as \`a-plain-name\`, without an ending.`;
	}
	const device = id.split('/').find(isDeviceName);
	if (device !== undefined)
		return `Unexpected id \`${id}\`: Windows keeps the name \`${device}\` for a device. Choose another id.`;
	const owner = reservedId(collection, id);
	return owner && `The id \`${id}\` would take the address of ${owner}: choose another id.`;
}
