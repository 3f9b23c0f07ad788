import type { Nodes } from 'hast';
import type { Document } from '../../parse/entry.ts';
import { type Markdown, nodeOffsets } from '../../parse/markdown/markdown.ts';
import { detachString } from '../../parse/text/detach-string.ts';
import { InText } from './in-text.ts';

/** Code in a text: `import` and `export`, or the content of braces, including comments. */
export class WrittenCode extends InText {
	readonly kind: 'module' | 'braces';
	readonly code: string;

	constructor(
		kind: WrittenCode['kind'],
		code: string,
		...where: ConstructorParameters<typeof InText>
	) {
		super(...where);
		this.kind = kind;
		this.code = detachString(code);
	}
}

/** Returns the code of a node, if it is code. */
export function collectCode(
	node: Nodes,
	markdown: Markdown,
	document: Document,
): WrittenCode | undefined {
	const { type, value = '' } = node as { type: string; value?: string };
	const kind = codeKind(type);
	return kind && new WrittenCode(kind, value, document, markdown, nodeOffsets(node) ?? [0, 0]);
}

function codeKind(type: string): WrittenCode['kind'] | undefined {
	if (type === 'mdxjsEsm') return 'module';
	return type === 'mdxFlowExpression' || type === 'mdxTextExpression' ? 'braces' : undefined;
}

/** True for braces with only comments. */
export function isComment(code: string): boolean {
	return /^\s*(\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/.test(code);
}
