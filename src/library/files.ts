import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionName } from '../schemas/collection-name.ts';
import { COLLECTIONS, ENDINGS, isCollection } from '../schemas/collection-name.ts';
import { ID, reservedId } from '../schemas/id.ts';
import { didYouMean } from './nearest.ts';

/** A file below the content root: what it is taken for, by its path alone. */
export type ContentFile =
	| { kind: 'entry'; file: string; collection: CollectionName; id: string }
	| { kind: 'asset'; file: string; collection: CollectionName }
	| { kind: 'misplaced'; file: string; message: string; hint?: string | undefined };

export const SITE_FILE = 'site.yaml';

/** Every file below the root but `site.yaml`, in the order of their paths by code unit. */
export function listFiles(root: string): ContentFile[] {
	const files: ContentFile[] = [];
	for (const item of list(root)) {
		if (item.directory) {
			if (isCollection(item.name)) {
				const below = filesBelow(root, item.name);
				files.push(...below.map((file) => classify(file, item.name as CollectionName)));
			} else {
				files.push({
					kind: 'misplaced',
					file: item.name,
					message: `Unexpected folder \`${item.name}\`, expected the name of a collection`,
					hint:
						didYouMean(item.name, COLLECTIONS) ??
						'Begin its name with `_` if it is to be left alone.',
				});
			}
		} else if (item.name !== SITE_FILE) {
			files.push({
				kind: 'misplaced',
				file: item.name,
				message: `Unexpected file \`${item.name}\`, expected it in the folder of a collection`,
				hint:
					didYouMean(item.name, [SITE_FILE]) ??
					'Begin its name with `_` if it is to be left alone.',
			});
		}
	}
	return files;
}

function classify(file: string, collection: CollectionName): ContentFile {
	const name = file.slice(collection.length + 1);
	const ending = ENDINGS[collection].find((each) => name.endsWith(each));
	if (!ending) {
		if (/\.(ya?ml|mdx?|markdown)$/i.test(name)) {
			const expected = ENDINGS[collection].map((each) => `\`${each}\``).join(' or ');
			return {
				kind: 'misplaced',
				file,
				message: `Unexpected ending of \`${name}\`: an entry of ${collection}/ ends in ${expected}`,
				hint: 'Rename the file.',
			};
		}
		return { kind: 'asset', file, collection };
	}
	const id = name.slice(0, -ending.length);
	if (!ID.test(id)) {
		const better = id
			.toLowerCase()
			.replace(/[^a-z0-9/]+/g, '-')
			.replace(/(^|\/)-+|-+(?=\/|$)/g, '$1');
		return {
			kind: 'misplaced',
			file,
			message: `Unexpected name \`${name}\`, expected small letters, digits and hyphens`,
			hint: ID.test(better) ? `Rename the file to \`${better}${ending}\`.` : 'Rename the file.',
		};
	}
	const taken = reservedId(collection, id);
	if (taken) {
		return {
			kind: 'misplaced',
			file,
			message: `Unexpected name \`${name}\`: it would take the address of ${taken}`,
			hint: 'Choose another name.',
		};
	}
	return { kind: 'entry', file, collection, id };
}

/** A file or folder whose name begins with `_` or `.` is none of ours. */
function list(folder: string): { name: string; directory: boolean }[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter((item) => !/^[_.]/.test(item.name))
		.map((item) => ({
			name: item.name,
			directory: item.isDirectory() || (item.isSymbolicLink() && isFolder(join(folder, item.name))),
		}))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A link that leads nowhere is taken for a file, which then can’t be read. */
function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Deeper than any content; a link that leads back to a folder above itself ends here. */
const MAX_DEPTH = 16;

function filesBelow(root: string, folder: string, depth = 0): string[] {
	if (depth > MAX_DEPTH) return [];
	return list(join(root, folder)).flatMap(({ name, directory }) =>
		directory ? filesBelow(root, `${folder}/${name}`, depth + 1) : [`${folder}/${name}`],
	);
}
