import type { Document } from '../../parse/entry.ts';
import { documentMarkdown } from '../documents/documents.ts';
import { IGNORE_WORD, type Ignore } from './ignore.ts';
import { ignoresInMarkdown } from './markdown-ignores.ts';
import { ignoresInYaml } from './yaml-ignores.ts';

/** Returns every ignore of a document, in file order. */
export function findIgnores(document: Document): readonly Ignore[] {
	if (!document.text.includes(IGNORE_WORD)) return [];
	return [
		...ignoresInYaml(document),
		...documentMarkdown(document).flatMap((markdown) => ignoresInMarkdown(document, markdown)),
	];
}
