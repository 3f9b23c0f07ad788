import type { Nodes } from 'hast';
import type { Plugin } from 'vite';
import { readConfined } from '../../parse/confined/read-confined.ts';
import { LazyMarkdown } from '../../parse/markdown/lazy-markdown.ts';
import { readTag, walk } from '../../parse/markdown/markdown.ts';
import { decode } from '../../parse/text/decode.ts';
import { splitFrontMatter } from '../../parse/text/front-matter.ts';
import { LineIndex } from '../../parse/text/place.ts';
import { isComment } from '../occurrences/code.ts';
import { isLiteral } from '../occurrences/tag.ts';

/**
 * Keeps from @astrojs/mdx what the validator is against in a page: code, bodies that can’t be read, and what a link
 * leads out to. A development server goes on with such content; the compiler would run the one and could be ended by
 * the other. A build reads pages a second time, when something else may have replaced them.
 *
 * @param content the content root
 */
export function sanitiseMdx(content: string): Plugin {
	return {
		name: 'sanitise-mdx',
		enforce: 'pre',
		load: {
			filter: { id: /\.mdx$/ },
			handler: (file) => readConfined(file, content).toString('utf8'),
		},
		transform: {
			filter: { id: /\.mdx$/ },
			// Removes the front matter. The data of a page come from the content loader.
			handler: (text) => ({ code: `---\n---\n${sanitisedBody(text)}\n`, map: null }),
		},
	};
}

function sanitisedBody(text: string): string {
	const decoded = decode(Buffer.from(text));
	const parts = 'text' in decoded ? splitFrontMatter(decoded.text) : decoded;
	if (!('body' in parts)) return '';
	const lines = new LineIndex(parts.body.text);
	const body = new LazyMarkdown(parts.body.text, [], (...range) => lines.place(...range));
	return body.tree && !holdsCode(body.tree) ? body.source : '';
}

function holdsCode(tree: Nodes): boolean {
	let found = false;
	walk(tree, (node) => {
		found ||= isCode(node);
		return !found;
	});
	return found;
}

function isCode(node: Nodes): boolean {
	const tag = readTag(node);
	if (!tag) {
		const { type, value = '' } = node as { type: string; value?: string };
		return type === 'mdxjsEsm' || (type.endsWith('Expression') && !isComment(value));
	}
	return tag.attributes.some(
		({ type, value }) =>
			type !== 'mdxJsxAttribute' || (typeof value === 'object' && value && !isLiteral(value.value)),
	);
}
