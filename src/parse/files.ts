import { didYouMean } from '../format/nearest.ts';
import { plainLetters } from '../format/plain-letters.ts';
import { KINDS } from '../kinds/index.ts';
import { reservedId } from '../kinds/reserved-id.ts';
import { COLLECTIONS, type CollectionName, isCollection } from '../schema/collection-name.ts';
import { ID } from '../schema/id.ts';
import { type Folder, isLeftAlone, listFolderItems, openFolder, type Refusal } from './folder.ts';
import { refusalInWords } from './refusal.ts';
import { problemOfName } from './text/portable-name.ts';

/** A file below the content root, and what its path says it is. */
export type ContentFile =
	| { kind: 'entry'; file: string; collection: CollectionName; id: string }
	| { kind: 'asset'; file: string; collection: CollectionName }
	| { kind: 'site'; file: string }
	| Misplaced;

export interface Misplaced {
	kind: 'misplaced';
	/** `file/unsafe` for files that must not be opened. */
	rule: 'schema/invalid-id' | 'file/unsafe';
	file: string;
	message: string;
	hint?: string | undefined;
}

export const SITE_FILE = 'site.yaml';

const LEFT_ALONE = 'Begin its name with `_` if it is to be left alone.';

/** Returns every file below the root, with paths sorted by code unit. */
export function listFiles(root: string): ContentFile[] {
	const top = openFolder(root);
	const files: ContentFile[] = [];
	for (const item of (top && listFolderItems(top)) ?? []) {
		const { name } = item;
		if (isLeftAlone(name)) continue;
		if (item.kind === 'folder' && isCollection(name)) {
			const below = filesBelow(item.folder, name);
			const names = new Set(below.map(({ file }) => file));
			for (const found of below)
				files.push('kind' in found ? found : classify(found.file, name, names));
		} else if (item.kind === 'folder') {
			files.push(
				misplaced(
					name,
					`Unexpected folder \`${name}\`, expected the name of a collection`,
					didYouMean(name, COLLECTIONS) ?? LEFT_ALONE,
				),
			);
		} else if (item.kind !== 'file') {
			files.push(refused(name, name, item.kind));
		} else if (name === SITE_FILE) {
			files.push({ kind: 'site', file: name });
		} else {
			files.push(
				misplaced(
					name,
					`Unexpected file \`${name}\`, expected it in the folder of a collection`,
					didYouMean(name, [SITE_FILE]) ?? LEFT_ALONE,
				),
			);
		}
	}
	return files;
}

function misplaced(file: string, message: string, hint: string): Misplaced {
	return { kind: 'misplaced', rule: 'schema/invalid-id', file, message, hint };
}

/** Reports at its name a file that must not be opened. */
function refused(file: string, name: string, kind: Refusal): Misplaced {
	const { rule, message, hint } = refusalInWords(name, kind);
	return { kind: 'misplaced', rule, file, message, hint };
}

function classify(
	file: string,
	collection: CollectionName,
	names: ReadonlySet<string>,
): ContentFile {
	const name = file.slice(collection.length + 1);
	const unportable = problemOfName(file);
	if (unportable) return misplaced(file, unportable.message, unportable.hint);
	const ending = KINDS[collection].endings.find((each) => name.endsWith(each));
	if (!ending) {
		if (!/\.(ya?ml|mdx?|markdown)$/i.test(name)) return { kind: 'asset', file, collection };
		const expected = KINDS[collection].endings.map((each) => `\`${each}\``).join(' or ');
		return misplaced(
			file,
			`Unexpected ending of \`${name}\`: an entry of ${collection}/ ends in ${expected}`,
			'Rename the file.',
		);
	}
	const id = name.slice(0, -ending.length);
	if (!ID.test(id)) {
		const better = betterId(id);
		const taken = names.has(`${collection}/${better}${ending}`);
		return misplaced(
			file,
			`Unexpected name \`${name}\`, expected small letters, digits and hyphens${taken ? ` (there is a \`${better}${ending}\` already)` : ''}`,
			ID.test(better) && !taken ? `Rename the file to \`${better}${ending}\`.` : 'Rename the file.',
		);
	}
	const taken = reservedId(collection, id);
	if (taken) {
		return misplaced(
			file,
			`Unexpected name \`${name}\`: it would take the address of ${taken}`,
			'Choose another name.',
		);
	}
	return { kind: 'entry', file, collection, id };
}

function betterId(id: string): string {
	return plainLetters(id)
		.toLowerCase()
		.replace(/[^a-z0-9/]+/g, '-')
		.replace(/(^|\/)-+|-+(?=\/|$)/g, '$1');
}

/** Deeper than any real content. */
const MAX_DEPTH = 16;

function filesBelow(folder: Folder, address: string, depth = 0): (Misplaced | { file: string })[] {
	if (depth > MAX_DEPTH)
		return [
			misplaced(address, 'Unexpected folder this deep, expected fewer levels', 'Move it up.'),
		];
	const items = listFolderItems(folder);
	if (!items)
		return [misplaced(address, 'The folder cannot be read', 'Check that you may open it.')];
	return items.flatMap((item): (Misplaced | { file: string })[] => {
		const file = `${address}/${item.name}`;
		if (isLeftAlone(item.name)) return [];
		if (item.kind === 'folder') return filesBelow(item.folder, file, depth + 1);
		// An entry that is a link to a missing file counts as unreadable.
		if (item.kind === 'file' || (item.kind === 'nothing' && /\.(yaml|mdx?)$/.test(item.name)))
			return [{ file }];
		return [refused(file, item.name, item.kind)];
	});
}
