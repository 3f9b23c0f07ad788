import type { Nodes } from 'hast';
import type { Document } from '../../library/entry.ts';
import { type Markdown, offsetsOf } from '../../library/markdown.ts';
import { ownText } from '../../library/own-text.ts';
import type { Place } from '../../library/place.ts';

/** Code in a text: `import` and `export`, or what stands between braces, comments too. */
export interface WrittenCode {
	document: Document;
	kind: 'module' | 'braces';
	code: string;
	readonly place: Place;
}

/** The code that a node of a text is, if it is any. */
export function codeIn(
	node: Nodes,
	markdown: Markdown,
	document: Document,
): WrittenCode | undefined {
	const { type, value = '' } = node as { type: string; value?: string };
	const kind = kindOf(type);
	const offsets = kind && (offsetsOf(node) ?? [0, 0]);
	return (
		offsets && {
			document,
			kind,
			code: ownText(value),
			get place() {
				return markdown.place(...offsets);
			},
		}
	);
}

function kindOf(type: string): WrittenCode['kind'] | undefined {
	if (type === 'mdxjsEsm') return 'module';
	return type === 'mdxFlowExpression' || type === 'mdxTextExpression' ? 'braces' : undefined;
}
