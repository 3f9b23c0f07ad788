import { documentsOf, markdownsOf } from '../documents.ts';
import { perLibrary } from '../per-library.ts';
import { IGNORE_WORD, type Ignore } from './ignore.ts';
import { ignoresInMarkdown } from './markdown-ignores.ts';
import { ignoresInYaml } from './yaml-ignores.ts';

/** Every ignore of the content, in the order of the files. */
export const ignoresOf = perLibrary((library): readonly Ignore[] =>
	documentsOf(library).flatMap(({ document }) =>
		document.text.includes(IGNORE_WORD)
			? [
					...ignoresInYaml(document),
					...markdownsOf(document).flatMap((markdown) => ignoresInMarkdown(document, markdown)),
				]
			: [],
	),
);
