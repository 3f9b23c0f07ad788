import { join } from 'node:path';
import { didYouMean } from '../format/nearest.ts';
import type { CollectionName } from '../schema/collection-name.ts';
import { COLLECTIONS, ENDINGS, isCollection } from '../schema/collection-name.ts';
import { ID, reservedId } from '../schema/id.ts';
import { chainOf, itemsOf } from './folder.ts';

/** A file below the content root: what it is taken for, by its path alone. */
export type ContentFile =
	| { kind: 'entry'; file: string; collection: CollectionName; id: string }
	| { kind: 'asset'; file: string; collection: CollectionName }
	| Misplaced;

export interface Misplaced {
	kind: 'misplaced';
	file: string;
	message: string;
	hint?: string | undefined;
}

export const SITE_FILE = 'site.yaml';

const LEFT_ALONE = 'Begin its name with `_` if it is to be left alone.';

/** Every file below the root but `site.yaml`, in the order of their paths by code unit. */
export function listFiles(root: string): ContentFile[] {
	const files: ContentFile[] = [];
	for (const { name, kind, chain } of itemsOf(root, chainOf(root)) ?? []) {
		if (name === SITE_FILE) continue;
		if (kind === 'folder' && isCollection(name)) {
			const below = filesBelow(root, name, chain);
			const names = new Set(below.map(({ file }) => file));
			for (const found of below)
				files.push('kind' in found ? found : classify(found.file, name, names));
		} else if (kind === 'folder') {
			files.push({
				kind: 'misplaced',
				file: name,
				message: `Unexpected folder \`${name}\`, expected the name of a collection`,
				hint: didYouMean(name, COLLECTIONS) ?? LEFT_ALONE,
			});
		} else {
			files.push({
				kind: 'misplaced',
				file: name,
				message: `Unexpected file \`${name}\`, expected it in the folder of a collection`,
				hint: didYouMean(name, [SITE_FILE]) ?? LEFT_ALONE,
			});
		}
	}
	return files;
}

function classify(
	file: string,
	collection: CollectionName,
	names: ReadonlySet<string>,
): ContentFile {
	const name = file.slice(collection.length + 1);
	const misplaced = (message: string, hint: string): Misplaced => ({
		kind: 'misplaced',
		file,
		message,
		hint,
	});
	const ending = ENDINGS[collection].find((each) => name.endsWith(each));
	if (!ending) {
		if (!/\.(ya?ml|mdx?|markdown)$/i.test(name)) return { kind: 'asset', file, collection };
		const expected = ENDINGS[collection].map((each) => `\`${each}\``).join(' or ');
		return misplaced(
			`Unexpected ending of \`${name}\`: an entry of ${collection}/ ends in ${expected}`,
			'Rename the file.',
		);
	}
	const id = name.slice(0, -ending.length);
	if (!ID.test(id)) {
		const better = betterId(id);
		const taken = names.has(`${collection}/${better}${ending}`);
		return misplaced(
			`Unexpected name \`${name}\`, expected small letters, digits and hyphens${taken ? ` (there is a \`${better}${ending}\` already)` : ''}`,
			ID.test(better) && !taken ? `Rename the file to \`${better}${ending}\`.` : 'Rename the file.',
		);
	}
	const taken = reservedId(collection, id);
	if (taken) {
		return misplaced(
			`Unexpected name \`${name}\`: it would take the address of ${taken}`,
			'Choose another name.',
		);
	}
	return { kind: 'entry', file, collection, id };
}

function betterId(id: string): string {
	return id
		.toLowerCase()
		.replace(/[^a-z0-9/]+/g, '-')
		.replace(/(^|\/)-+|-+(?=\/|$)/g, '$1');
}

/** Deeper than any content. */
const MAX_DEPTH = 16;

function filesBelow(
	root: string,
	folder: string,
	chain: readonly string[],
	depth = 0,
): (Misplaced | { file: string })[] {
	const misplaced = (file: string, message: string, hint: string): Misplaced => ({
		kind: 'misplaced',
		file,
		message,
		hint,
	});
	if (depth > MAX_DEPTH)
		return [misplaced(folder, 'Unexpected folder this deep, expected fewer levels', 'Move it up.')];
	const items = itemsOf(join(root, folder), chain);
	if (!items)
		return [misplaced(folder, 'The folder cannot be read', 'Check that you may open it.')];
	return items.flatMap((item): (Misplaced | { file: string })[] => {
		const file = `${folder}/${item.name}`;
		if (item.kind === 'folder') return filesBelow(root, file, item.chain, depth + 1);
		if (item.kind === 'loop')
			return [
				misplaced(
					file,
					`Unexpected link \`${item.name}\`: it leads back to a folder that it lies in`,
					'Delete the link.',
				),
			];
		if (item.kind === 'nothing' && !/\.(yaml|mdx?)$/.test(item.name))
			return [
				misplaced(
					file,
					`Unexpected link \`${item.name}\`: it leads to no file`,
					'Delete the link, or put the file in its place.',
				),
			];
		return [{ file }];
	});
}
