import { posix } from 'node:path';
import type { Library } from '../../parse/library.ts';
import { addressPath } from '../../schema/file-address.ts';
import { documentMarkdown, libraryDocuments } from '../documents/documents.ts';
import { libraryLinks } from '../occurrences/links.ts';
import { perLibrary } from '../rule/per-library.ts';

/** Returns the files next to entries that some entry uses: data, pictures, downloads, targets of links. */
export const assetsInUse = perLibrary((library): ReadonlySet<string> => {
	const used = new Set<string>();
	for (const { kind, address, document } of libraryLinks(library)) {
		if (kind === 'web') continue;
		const path = addressPath(address);
		if (path.startsWith('/files/')) used.add(path.slice('/files/'.length));
		else used.add(posix.normalize(posix.join(posix.dirname(document.file), path)));
	}
	for (const asset of namedInUnreadable(library)) used.add(asset);
	return used;
});

/** A file that is named in an unreadable text may be in use, and the text is reported already. */
function* namedInUnreadable(library: Library): Generator<string> {
	const unreadable = libraryDocuments(library)
		.map(({ document }) => document)
		.filter(
			(document) =>
				document.raw === undefined || documentMarkdown(document).some(({ problem }) => problem),
		);
	for (const { file, text } of unreadable) {
		for (const [name] of text.matchAll(/\.\/[^\s"'()<>\]},]+/g))
			yield posix.normalize(posix.join(posix.dirname(file), name));
	}
}
