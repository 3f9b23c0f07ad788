import { describe, expect, test } from 'vitest';
import { findHeadings } from './markdown.ts';
import { parseMarkdown } from './parse-markdown.ts';
import {
	type ComponentSegment,
	type Segment,
	splitInlineSegments,
	splitSegments,
} from './segments.ts';

const OPTIONS = { base: '/base/', folder: 'change-ideas/spring' };

function parseTree(source: string) {
	const result = parseMarkdown(source);
	if ('problem' in result) throw new Error(result.problem.message);
	return result.tree;
}

const segments = (source: string) => splitSegments(parseTree(source), OPTIONS);

/** Joins the segments again, with components as elements. */
function written(all: readonly Segment[]): string {
	return all
		.map((segment) => {
			if ('html' in segment) return segment.html.replaceAll('\n', ' ');
			const attributes = Object.entries(segment.attributes).map(
				([name, value]) => ` ${name}=${value}`,
			);
			return `<${segment.component}${attributes.join('')}>${written(segment.children)}</${segment.component}>`;
		})
		.join('')
		.trim();
}

/** Returns the unbalanced tags, in order. */
function unbalanced(html: string): string[] {
	const open: string[] = [];
	const wrong: string[] = [];
	for (const [, slash, name, rest] of html.matchAll(
		/<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^">])*)>/g,
	)) {
		if (!name || ['br', 'hr', 'img', 'input', 'path'].includes(name) || rest?.endsWith('/'))
			continue;
		if (!slash) open.push(name);
		else if (open.at(-1) === name) open.pop();
		else wrong.push(`/${name}`);
	}
	return [...open, ...wrong];
}

describe('a component', () => {
	test('in a sentence is between the two halves of its paragraph', () => {
		expect(segments('One <Fact id="a"/> two.')).toEqual([
			{ html: '<p>One ', words: 'One ' },
			{ component: 'Fact', attributes: { id: 'a' }, inline: true, children: [] },
			{ html: ' two.</p>', words: ' two.\n\n' },
		]);
	});

	test('that no paragraph can hold comes between the paragraphs around it', () => {
		expect(written(segments('One <Fact id="a"/>. <Voice id="b"/> Two.'))).toBe(
			'<p>One <Fact id=a></Fact>. </p><Voice id=b></Voice><p> Two.</p>',
		);
		expect(written(segments('One. <Voice id="b"/>'))).toBe('<p>One. </p><Voice id=b></Voice>');
	});

	test('keeps what is inside it, Markdown and other components', () => {
		expect(
			written(
				segments(
					'<Callout title="A">\n\nOne **two** <Cite id="b"/>.\n\n- <Term id="c">three</Term>\n\n</Callout>',
				),
			),
		).toBe(
			'<Callout title=A><p>One <strong>two</strong> <Cite id=b></Cite>.</p><ul> <li> <Term id=c>three</Term> </li> </ul></Callout>',
		);
	});

	test('can be in list items and table cells', () => {
		expect(
			written(segments('1. One <Fact id="a"/>\n2. Two\n\n   <Callout>Three</Callout>\n')),
		).toBe(
			'<ol> <li> <p>One <Fact id=a></Fact></p> </li> <li> <p>Two</p> <Callout>Three</Callout> </li> </ol>',
		);
		expect(written(segments('| A |\n| - |\n| <Fact id="a"/> |\n'))).toContain(
			'<td><Fact id=a></Fact></td>',
		);
	});

	test('can contain another one, to any depth', () => {
		const [grid] = segments(
			'<CardGrid>\n<Card title="A">\n<Steps>\n1. One\n</Steps>\n</Card>\n<Card title="B">Two</Card>\n</CardGrid>',
		) as [ComponentSegment];
		expect(written([grid]).replaceAll('> <', '><')).toBe(
			'<CardGrid><Card title=A><Steps><ol><li>One</li></ol></Steps></Card><Card title=B>Two</Card></CardGrid>',
		);
	});

	test('gets text, numbers and booleans, and nothing else', () => {
		const [segment] = segments(
			'<RunChart measure="a" idea={3} wide={true} narrow={false} bare part={-1.5} code={idea()} {...all}/>',
		);
		expect(segment).toMatchObject({
			attributes: { measure: 'a', idea: 3, wide: true, narrow: false, bare: true, part: -1.5 },
		});
		expect(Object.keys((segment as ComponentSegment).attributes)).not.toContain('code');
	});

	test('gets the address at which the site serves a file', () => {
		expect(segments('<Picture src="./a.png" alt="./b.png"/>')).toMatchObject([
			{ attributes: { src: '/base/files/change-ideas/spring/a.png', alt: './b.png' } },
		]);
		expect(segments('<Download file="/a.pdf" label="A"/>')).toMatchObject([
			{ attributes: { file: '/base/a.pdf' } },
		]);
		expect(segments('<Card title="A" href="/tools/">B</Card>')).toMatchObject([
			{ attributes: { href: '/base/tools/' } },
		]);
	});
});

test('no part of a body is code: expressions, imports and other tags are left out', () => {
	const html = written(
		segments(
			'import a from "b"\n\nOne {1 + 1}{/* note */} <span onclick="x()">two</span>.\n\n<script>alert(1)</script>',
		),
	);
	expect(html).toBe('<p>One  .</p>');
});

test('text is text, whatever it looks like', () => {
	expect(written(segments('1 \\< 2 & \\{3\\} `<b>&amp;</b>` &lt;i&gt;'))).toBe(
		'<p>1 &#x3C; 2 &#x26; {3} <code>&#x3C;b>&#x26;amp;&#x3C;/b></code> &#x3C;i></p>',
	);
});

describe('the joined segments are balanced', () => {
	test.each([
		'# A\n\n## B *c*\n\nD <Fact id="e"/> **f <Cite id="g"/> h**\n\n> I\n> <Callout>\n> J\n> </Callout>\n',
		'| A | B |\n|---|:-:|\n| <Fact id="a"/> | b<Cite id="c"/>d |\n\n![a](./b.png)\n\n---\n\nc  \nd\n',
		'A[^1] b[^two].\n\n[^1]: One <Cite id="a"/>.\n\n    <Callout>Two</Callout>\n\n[^two]: Three.\n',
		'- [ ] One\n- [x] <Term id="a">two</Term>\n  1. Three\n\n     ```js\n     four </p>\n     ```\n',
		'<Steps>\n1. A\n\n   <Card title="b">\n   C <Fact id="d"/>\n   </Card>\n2. E\n</Steps>\n',
	])('%j', (source) => {
		expect(unbalanced(written(segments(source)))).toEqual([]);
	});
});

describe('a heading', () => {
	const slugs = (source: string) => findHeadings(parseTree(source)).map(({ slug }) => slug);

	test.each([
		['Plain words', 'plain-words'],
		['What we don’t know', 'what-we-dont-know'],
		["What we don't know", 'what-we-dont-know'],
		['"Quoted" (and more): 2.5%', 'quoted-and-more-25'],
		['Wait... `code_1` and *stress*', 'wait-code_1-and-stress'],
		['Ärzte & Pflege', 'ärzte--pflege'],
		['2019–2024', '20192024'],
		['A [link](/x/) <Term id="t">to</Term> it', 'a-link-to-it'],
	])('has the anchor that GitHub would give it: %s', (words, slug) => {
		expect(slugs(`## ${words}`)).toEqual([slug]);
	});

	test('that is repeated gets a number', () => {
		expect(slugs('## A\n\n## A\n\n### A\n')).toEqual(['a', 'a-1', 'a-2']);
	});

	test('has its anchor, whatever it contains', () => {
		expect(written(segments('## One "two" <Fact id="a"/>'))).toBe(
			'<h2 id="one-two">One “two” <Fact id=a></Fact></h2>',
		);
		expect(written(segments('## One & *two*'))).toBe(
			'<h2 id="one--two">One &#x26; <em>two</em></h2>',
		);
	});

	test('of the footnotes is not one of the author’s', () => {
		expect(slugs('## A\n\nB[^1]\n\n[^1]: C\n')).toEqual(['a']);
	});
});

test('footnotes link to their notes and back', () => {
	const html = written(segments('A[^a]\n\n[^a]: B\n'));
	expect(html).toContain('<a href="#user-content-fn-a" id="user-content-fnref-a"');
	expect(html).toContain('<li id="user-content-fn-a">');
	expect(html).toContain('<h2 class="sr-only" id="footnote-label">Notes</h2>');
	expect(html).toContain('aria-label="Back to the text, note 1"');
});

test('tables scroll separately, each region with a name of its own', () => {
	const table = '| A |\n|---|\n| b |\n\n';
	const html = written(segments(`${table}${table}`));
	expect(html.match(/aria-label="[^"]*"/g)).toEqual(['aria-label="Table"', 'aria-label="Table 2"']);
	expect(unbalanced(html)).toEqual([]);
});

test('an aligned column has a class and no style', () => {
	expect(written(segments('| a | b | c |\n|:-:|--:|---|\n| 1 | 2 | 3 |'))).toMatch(
		/<th class="align-center">a<\/th>\s*<th class="align-right">b<\/th>\s*<th>c<\/th>[\s\S]*<td class="align-center">1<\/td>\s*<td class="align-right">2<\/td>\s*<td>3<\/td>/,
	);
});

test('links within the site get its base path, others and anchors stay', () => {
	expect(
		written(
			segments(
				'[a](/x/) [b](./y.pdf) ![p](./m.png) [c](#h) [d](//x.org/) [e](mailto:a@example.org) [f](https://x.org)',
			),
		),
	).toBe(
		'<p><a href="/base/x/">a</a> <a href="/base/files/change-ideas/spring/y.pdf">b</a> <Image src=/base/files/change-ideas/spring/m.png alt=p></Image> <a href="#h">c</a> <a href="//x.org/">d</a> <a href="mailto:a@example.org">e</a> <a href="https://x.org">f</a></p>',
	);
});

describe('a segment says, from the tree,', () => {
	test('its words, unless they are its HTML', () => {
		expect(splitInlineSegments(parseTree('Plain'), OPTIONS)).toEqual([{ html: 'Plain' }]);
		expect(splitInlineSegments(parseTree('A & *b*'), OPTIONS)).toEqual([
			{ html: 'A &#x26; <em>b</em>', words: 'A & b' },
		]);
	});

	test('where its links and pictures lead', () => {
		expect(segments('[a](/x/?q=1&r=2#h) ![p](./m%20n.png) `<a href="/no/">`')).toMatchObject([
			{ addresses: ['/base/x/?q=1&r=2#h'] },
			{
				component: 'Image',
				attributes: { src: '/base/files/change-ideas/spring/m%20n.png', alt: 'p' },
			},
			{ html: ' <code>&#x3C;a href="/no/"></code></p>' },
		]);
	});

	test('how many list items the author wrote in it, and whether a table begins', () => {
		expect(segments('- a\n- [x] b[^1]\n\n[^1]: Note')).toMatchObject([{ items: 2 }]);
		expect(segments('| A |\n|---|\n| b |')).toMatchObject([{ table: true }]);
		expect(Object.keys(segments('A')[0] ?? {})).toEqual(['html', 'words']);
	});

	test('the heading that it is, unless that is within a quotation or a box', () => {
		expect(segments('Before\n\n## One <Fact id="a"/> two\n\nAfter')).toMatchObject([
			{ html: '<p>Before</p>\n' },
			{ html: '<h2 id="one--two">One ', heading: { level: 2, slug: 'one--two' } },
			{ component: 'Fact' },
			{ html: ' two</h2>', headingEnd: true },
			{ html: '\n<p>After</p>' },
		]);
		const [quotation] = segments('> ## Quoted');
		expect(quotation).not.toHaveProperty('heading');
	});
});

describe('an inline field', () => {
	const inline = (source: string) => written(splitInlineSegments(parseTree(source), OPTIONS));

	test('of one paragraph becomes inline content', () => {
		expect(inline('One *two* <Fact id="a"/>.\n')).toBe('One <em>two</em> <Fact id=a></Fact>.');
	});

	test('of several paragraphs keeps them', () => {
		expect(inline('One.\n\nTwo <Cite id="a"/>.')).toBe(
			'<p>One.</p> <p>Two <Cite id=a></Cite>.</p>',
		);
	});

	test('may be a list', () => {
		expect(inline('- One\n- Two')).toBe('<ul> <li>One</li> <li>Two</li> </ul>');
	});

	test('may be only a component', () => {
		expect(inline('<Fact id="a"/>')).toBe('<Fact id=a></Fact>');
	});
});
