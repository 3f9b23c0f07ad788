import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../parse/markdown/parse-markdown.ts';
import { type Segment, splitSegments } from '../../../parse/markdown/segments.ts';
import {
	type BodySection,
	bodyParts,
	chartedMeasures,
	hasTable,
	listItems,
	withOwnCharts,
	withoutHeading,
} from './body-sections.ts';

function splitBody(markdown: string): Segment[] {
	const parsed = parseMarkdown(markdown);
	if ('problem' in parsed) throw new Error(parsed.problem.message);
	return splitSegments(parsed.tree, { base: '/', folder: 'change-ideas' });
}

const words = (segments: readonly Segment[]): string =>
	segments
		.map((segment) =>
			'html' in segment
				? segment.html.replace(/<[^>]*>/g, ' ')
				: `[${segment.component}]${words(segment.children)}`,
		)
		.join('')
		.replace(/\s+/g, ' ')
		.trim();

describe('a body is cut at its main headings', () => {
	const { intro, sections } = bodyParts(
		splitBody(
			'First <Cite id="a"/> words.\n\n## Who made it?\n\nA team.\n\n### When?\n\nEarly.\n\n## What now?\n\n<Voice id="v"/>\n\nThe end.',
		),
	);

	test('what comes before the first of them is the introduction', () => {
		expect(words(intro)).toBe('First [Cite] words.');
	});

	test('a smaller heading stays in its section, and no word is lost', () => {
		expect(sections.map(({ slug }) => slug)).toEqual(['who-made-it', 'what-now']);
		expect(sections.map(({ segments }) => words(segments))).toEqual([
			'Who made it? A team. When? Early.',
			'What now? [Voice] The end.',
		]);
	});

	test('a section can be had without its heading', () => {
		expect(sections.map((section) => words(withoutHeading(section)))).toEqual([
			'A team. When? Early.',
			'[Voice] The end.',
		]);
	});
});

test('a section is cut at its smaller headings in the same way', () => {
	const { sections } = bodyParts(
		splitBody('## Try it\n\nOurs.\n\n### Keep\n\nThis.\n\n### Change\n\nThat.'),
	);
	const { intro, sections: parts } = bodyParts(withoutHeading(sections[0] as BodySection), 3);
	expect(words(intro)).toBe('Ours.');
	expect(parts.map(({ slug }) => slug)).toEqual(['keep', 'change']);
	expect(parts.map((part) => words(withoutHeading(part)))).toEqual(['This.', 'That.']);
});

test('the points of a list are counted, with those in a box', () => {
	expect(listItems(splitBody('- a\n- b <Cite id="s"/>\n\n<Callout>\n\n1. c\n\n</Callout>'))).toBe(
		3,
	);
	expect(listItems(splitBody('None.'))).toBe(0);
});

test('a text has a table if one is in it or in a box of it', () => {
	const table = '| A | B |\n| - | - |\n| 1 | 2 |';
	expect(hasTable(splitBody(`Words.\n\n${table}\n`))).toBe(true);
	expect(hasTable(splitBody(`Words.\n\n<Callout>\n\n${table}\n\n</Callout>\n`))).toBe(true);
	expect(hasTable(splitBody('Words.\n\n<Callout>\n\n- A\n\n</Callout>\n'))).toBeFalsy();
});

test('a heading in a quotation is no place to cut', () => {
	const { intro, sections } = bodyParts(splitBody('> ## Quoted\n>\n> Words.\n\n## Own\n\nMore.'));
	expect(words(intro)).toBe('Quoted Words.');
	expect(sections.map(({ slug }) => slug)).toEqual(['own']);
});

test('blank lines alone are no introduction', () => {
	expect(
		bodyParts([{ html: '\n' }, { component: 'Cite', attributes: {}, inline: true, children: [] }])
			.intro,
	).toHaveLength(1);
});

test('a body without headings is all introduction', () => {
	const { intro, sections } = bodyParts(splitBody('Only words.\n\n- a\n- b'));
	expect(words(intro)).toBe('Only words. a b');
	expect(sections).toEqual([]);
});

test('a heading with a link or a component in it loses all of itself and nothing more', () => {
	const { sections } = bodyParts(
		splitBody(
			'## See [this](/about/) one\n\nA [link](/about/).\n\n## The <Term id="t">word</Term> here\n\nText.',
		),
	);
	expect(sections.map((section) => words(withoutHeading(section)))).toEqual(['A link .', 'Text.']);
});

test('a chart in an idea’s own body is of that idea, unless it names another', () => {
	const segments = withOwnCharts(
		splitBody(
			'Words.\n\n<Callout>\n\n<RunChart measure="m"/>\n\n<RunChart measure="m" idea="other"/>\n\n</Callout>',
		),
		'own',
	);
	const charts = segments.flatMap((segment) => ('html' in segment ? [] : segment.children));
	expect(charts.flatMap((chart) => ('html' in chart ? [] : [chart.attributes.idea]))).toEqual([
		'own',
		'other',
	]);
});

test('the charts of a body are known by their measures, those of other ideas apart', () => {
	const body = splitBody(
		'<Callout>\n\n<RunChart measure="a"/>\n\n</Callout>\n\n<RunChart measure="b" idea="other"/>\n\n<RunChart measure="c" idea="own"/>',
	);
	expect([...chartedMeasures(body, 'own')]).toEqual(['a', 'c']);
});
