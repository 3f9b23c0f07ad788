import type { Nodes } from 'hast';
import { describe, expect, test } from 'vitest';
import { nodeOffsets, nodeText, walk } from './markdown.ts';
import { parseMarkdown } from './parse-markdown.ts';

function parseTree(source: string) {
	const result = parseMarkdown(source);
	if ('problem' in result) throw new Error(result.problem.message);
	return result.tree;
}

/** Returns the problem of a text: its range and the message. */
function parseProblem(source: string) {
	const result = parseMarkdown(source);
	if (!('problem' in result)) return undefined;
	const { start, end, message, hint } = result.problem;
	return { at: source.slice(start, end), start, message, hint };
}

describe('invalid MDX', () => {
	test.each([
		['One 😀 {two', '{two', 'brace'],
		['One\n\nTwo <Callout> three\n\nFour', '<Callout> three', 'Close each component'],
		['a <!-- b -->', '<!-- b -->', 'Write a comment as {/* … */}.'],
		['See <https://example.org>.', '<https://example.org>.', 'Write a link as [words](address).'],
		['One <3 two', '3 two', '\\<'],
		['</Card>', '</Card>', undefined],
	])('is reported at its place: %j', (source, at, hint) => {
		const problem = parseProblem(source);
		expect(problem?.message).toMatch(/^This cannot be read as MDX: ./);
		expect([source, problem?.at.endsWith(at) || at.endsWith(problem?.at ?? '?')]).toEqual([
			source,
			true,
		]);
		if (hint) expect(problem?.hint).toContain(hint);
	});

	test.each([
		['One\n\n<Callout>\n\nTwo', 'Expected a closing tag for `<Callout>`'],
		['- <Callout>\n- two', 'Expected a closing tag for `<Callout>` before the list item ends'],
		['<Card>\n\n</Cart>', 'Unexpected closing tag `</Cart>`, expected the closing tag `</Card>`'],
		['50 {50%} 50', 'Unexpected braces: they hold code, and this is none'],
		['One {two', 'Unexpected `{` without a closing `}`'],
		['a <!-- b -->', 'Unexpected comment `<!--`'],
		['<Fact id=“a”/>', 'Unexpected `<`, expected a component such as `<Fact id="…"/>`'],
	])('is described in words that authors know, without the parser’s places: %j', (source, said) => {
		expect(parseProblem(source)?.message).toBe(`This cannot be read as MDX: ${said}`);
	});

	test.each([
		['## One {#one}', '{#one}', 'Take it out: a heading has an anchor'],
		['One {two 50%} three', '{two 50%} three', 'Write a brace as \\{'],
		['{/* one', '{/* one', 'End the comment with */}.'],
		['One <br>', '<br>', 'Take the tag out'],
		['<Callout title=one>', '<Callout title=one>', 'straight quotes'],
		['One <a@b.org>', '<a@b.org>', '[words](mailto:address)'],
	])('has a hint: %j', (source, at, hint) => {
		expect(parseProblem(source)).toMatchObject({ at, hint: expect.stringContaining(hint) });
	});

	test('counts an emoji as two, so that places after it are right', () => {
		expect(parseProblem('😀😀 {x')?.start).toBe(5);
		expect(parseProblem('a\n\n😀 {x')?.start).toBe(6);
	});
});

test.each(['>', '> ', '- ', '1. ', '* ', '+ ', '> - ', '1) > '])(
	'text that is nested too deeply for a page is a problem: %j',
	(marks) => {
		for (const times of [1, 20, 40, 90, 94, 100, 150, 250, 2000]) {
			const result = parseMarkdown(`${marks.repeat(times)}a`);
			const depths = [0];
			if ('tree' in result) walk(result.tree, (_, parents) => void depths.push(parents.length));
			else expect(result.problem.message).toBe('Text is nested too deeply to be shown');
			expect(Math.max(...depths)).toBeLessThanOrEqual(200);
		}
	},
);

test('two lines of hyphens at the start of a body are not front matter', () => {
	const tags: string[] = [];
	walk(
		parseTree('---\n\ntitle: a\n\n---\n'),
		(node) => void (node.type === 'element' && tags.push(node.tagName)),
	);
	expect(tags).toEqual(['hr', 'p', 'hr']);
});

test('a node has its place in the text, in UTF-16 units', () => {
	const source = '😀 one **twö** `three` [four](/five/) <Fact id="six"/>\n\n- seven\n';
	const found: Record<string, string> = {};
	walk(parseTree(source), (node) => {
		const offsets = nodeOffsets(node);
		const name = 'tagName' in node ? node.tagName : 'name' in node ? String(node.name) : node.type;
		if (offsets) found[name] = source.slice(...offsets);
	});
	expect(found).toMatchObject({
		strong: '**twö**',
		code: '`three`',
		a: '[four](/five/)',
		Fact: '<Fact id="six"/>',
		li: '- seven',
	});
});

test('the words of a node are those of all its descendants', () => {
	expect(nodeText(parseTree('One *two <Term id="a">three</Term>* `four`') as Nodes)).toBe(
		'One two three four',
	);
});

test('a visitor can skip the children of a node', () => {
	const seen: string[] = [];
	walk(parseTree('> a\n\nb'), (node) => {
		if (node.type === 'text') seen.push(node.value);
		return !(node.type === 'element' && node.tagName === 'blockquote');
	});
	expect(seen.filter((text) => text.trim())).toEqual(['b']);
});

test.each(['import @</measures|</Callout>"\'\\', 'export import null*/}["}_- \\', 'words\\'])(
	'a text that ends in a backslash is read: %j',
	(source) => {
		expect(parseTree(source).children.length).toBeGreaterThan(0);
	},
);
