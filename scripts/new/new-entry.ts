import { lstatSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { didYouMean } from '../../src/format/nearest.ts';
import { blankEntry } from '../../src/kinds/blank-entry.ts';
import { KINDS } from '../../src/kinds/index.ts';
import { ownVocabularies } from '../../src/kinds/own-vocabularies.ts';
import { reservedId } from '../../src/kinds/reserved-id.ts';
import { leadsOut } from '../../src/parse/leads-out.ts';
import { readLibrary } from '../../src/parse/library.ts';
import { isDeviceName } from '../../src/parse/portable-name.ts';
import {
	COLLECTIONS,
	type CollectionName,
	isCollection,
} from '../../src/schema/collection-name.ts';
import { ID } from '../../src/schema/id.ts';

/** The file that was written, or the reason why none was. */
export type NewEntry = { written: string } | { refused: string };

/** Writes a new entry, ready to fill in, into a content root. Never overwrites a file. */
export function newEntry(root: string, collection: string, id: string): NewEntry {
	if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
		return { refused: `No such folder: ${root}` };
	if (!isCollection(collection)) {
		const hint =
			didYouMean(collection, COLLECTIONS) ?? `Expected one of ${COLLECTIONS.join(', ')}.`;
		return { refused: `Unknown collection \`${collection}\`. ${hint}` };
	}
	const problem = problemOfId(collection, id);
	if (problem) return { refused: problem };
	const taken = KINDS[collection].endings
		.map((ending) => join(root, collection, `${id}${ending}`))
		.find((path) => lstatSync(path, { throwIfNoEntry: false }));
	if (taken) return { refused: `There is a file ${taken} already: choose another id.` };
	const file = join(root, collection, `${id}${KINDS[collection].endings[0]}`);
	if (leadsOut(nearestFolder(dirname(file)), root))
		return { refused: `${dirname(file)} leads out of ${root}: nothing is written there.` };
	const text = blankEntry(collection, ownVocabularies(readLibrary(root).site.data));
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text, { flag: 'wx' });
	return { written: file };
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
