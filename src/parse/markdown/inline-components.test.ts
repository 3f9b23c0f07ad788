import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { parseMarkdown } from './parse-markdown.ts';
import { splitSegments } from './segments.ts';

/** Returns the text of a body with components in square brackets. */
function written(source: string): string {
	const result = parseMarkdown(source);
	if ('problem' in result) throw new Error(result.problem.message);
	return splitSegments(result.tree, { base: '/', folder: 'pages' })
		.map((segment) => ('html' in segment ? segment.html : `[${segment.component}]`))
		.join('')
		.replaceAll('\n', ' ')
		.trim();
}

test('a note on a line of its own stays in the paragraph above it', () => {
	expect(written('One.\n<Cite id="x"/>')).toBe('<p>One. [Cite]</p>');
});

test('the sentence goes on after a component on a line of its own', () => {
	expect(written('One\n<Fact id="x"/>\ntwo.')).toBe('<p>One [Fact] two.</p>');
});

test('after a blank line a component starts a paragraph', () => {
	expect(written('One.\n\n<Fact id="x"/>\n\nTwo.')).toBe('<p>One.</p> <p>[Fact]</p> <p>Two.</p>');
});

test('a note in a list item stays in its item', () => {
	expect(written('- One.\n  <Cite id="x"/>\n- Two.')).toBe(
		'<ul> <li>One. [Cite] </li> <li>Two.</li> </ul>',
	);
});

test('a component that is all of a list item is not in a paragraph of its own', () => {
	expect(written('- <Term id="x"/>\n- Two.')).toBe('<ul> <li> [Term] </li> <li>Two.</li> </ul>');
});

test('two notes on consecutive lines stay together', () => {
	expect(written('One.\n<Cite id="x"/>\n<Cite id="y"/>')).toBe('<p>One. [Cite] [Cite]</p>');
});

test('a paragraph without a component after it is unchanged', () => {
	const source = 'One\ntwo.\n\nThree.';
	const result = parseMarkdown(source);
	expect('tree' in result && toHtml(result.tree)).toBe('<p>One\ntwo.</p>\n<p>Three.</p>');
});
