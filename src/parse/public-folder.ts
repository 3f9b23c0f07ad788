import { join, relative, resolve, sep } from 'node:path';
import type { Finding } from './finding.ts';
import { type Folder, listFolderItems, openFolder } from './folder.ts';
import { isPhotograph } from './published/file-types.ts';
import { inspectFile } from './published/inspect-file.ts';
import { findLargePicture } from './published/large-picture.ts';
import { unreadablePictures } from './published/sandboxed-pictures.ts';
import { refusalInWords } from './refusal.ts';
import { START } from './text/place.ts';

/** The content of `public/`, whose files are served as they are. */
export interface PublicFolder {
	/** The addresses of its files, such as `/guide.pdf`. */
	addresses: ReadonlySet<string>;
	/** Its files that may be published, by path from the content root. */
	files: readonly string[];
	/** The path below the folder, by path from the content root, of every file: also of those that must not be published. */
	names: ReadonlyMap<string, string>;
	/** Its texts, by path from the content root. */
	texts: ReadonlyMap<string, string>;
	/** Findings for files that must not be published, with paths from the content root. */
	findings: readonly Pick<Finding, 'file' | 'place' | 'message' | 'hint'>[];
	/** Findings for pictures that are published, but are too large. */
	large: readonly Pick<Finding, 'file' | 'place' | 'message' | 'hint'>[];
}

/** Files for the host, which readers do not open. */
const FOR_HOSTS: ReadonlySet<string> = new Set([
	'.gitkeep',
	'.nojekyll',
	'CNAME',
	'_headers',
	'_redirects',
]);

/**
 * Reads `public/`. Hidden files are published too, so they are checked like the rest. A missing folder has no files.
 *
 * @param root the content root, to which paths in findings are relative
 */
export function readPublicFolder(path: string, root: string): PublicFolder {
	const addresses = new Set<string>();
	const files: string[] = [];
	const names = new Map<string, string>();
	const texts = new Map<string, string>();
	const findings: PublicFolder['findings'][number][] = [];
	const top = openFolder(path);
	const waiting = top ? [{ folder: top, address: '/' }] : [];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { folder, address } = next;
		for (const item of listFolderItems(folder) ?? []) {
			const { name } = item;
			const file = pathFromRoot(folder, name, root);
			if (item.kind !== 'folder') names.set(file, `${address}${name}`.slice(1));
			if (item.kind === 'folder') waiting.push({ ...item, address: `${address}${name}/` });
			else if (item.kind !== 'file')
				findings.push({ file, place: START, ...refusalInWords(name, item.kind) });
			else if (!FOR_HOSTS.has(name)) {
				const { text, problem } = inspectFile(join(folder.path, name), path);
				if (problem) findings.push({ file, ...problem });
				else {
					addresses.add(`${address}${name}`);
					files.push(file);
				}
				if (text !== undefined) texts.set(file, text);
			}
		}
	}
	const pictures = new Map(
		files.filter(isPhotograph).map((file) => [resolve(root, file), file] as const),
	);
	for (const [picture, problem] of unreadablePictures([...pictures.keys()]))
		findings.push({ file: pictures.get(picture) ?? '', place: START, ...problem });
	const large = [...pictures].flatMap(([picture, file]) => {
		const problem = findLargePicture(picture);
		return problem ? [{ file, ...problem }] : [];
	});
	return { addresses, files, names, texts, findings, large };
}

function pathFromRoot(folder: Folder, name: string, root: string): string {
	return relative(root, join(folder.path, name)).split(sep).join('/');
}
