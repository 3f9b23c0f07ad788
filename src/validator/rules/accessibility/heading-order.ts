import type { Document } from '../../../parse/entry.ts';
import { collectOccurrences } from '../../occurrences/collect.ts';
import type { WrittenHeading } from '../../occurrences/heading.ts';
import type { Report, Rule } from '../../rule/rule.ts';

export default {
	id: 'accessibility/heading-order',
	severity: 'error',
	about: 'Headings of a body begin with `##`, leave no level out and say something.',
	why: 'Who listens to a page finds their way by its headings, as by the contents of a book. Its title is the first.',
	examples: {
		bad: { 'pages/about.mdx': '---\ntitle: About us\n---\n\n## Who we are\n\n#### Our team\n' },
		found: 'pages/about.mdx:7:1',
		good: { 'pages/about.mdx': '---\ntitle: About us\n---\n\n## Who we are\n\n### Our team\n' },
	},
	check(library, report) {
		let before: { document: Document; depth: number } | undefined;
		for (const heading of collectOccurrences(library).headings) {
			const { document, depth, place } = heading;
			const problem = headingProblem(heading, before?.document === document ? before.depth : 1);
			if (problem) report(document, { at: place, ...problem });
			before = { document, depth };
		}
	},
} satisfies Rule;

function headingProblem(
	{ depth, isEmpty }: WrittenHeading,
	before: number,
): Omit<Report, 'at'> | undefined {
	if (isEmpty) {
		return {
			message: 'Unexpected empty heading',
			hint: 'Write what the section is about, or take the # signs out.',
		};
	}
	if (depth === 1) {
		return {
			message:
				'Unexpected heading of level 1 (`#`), expected `##`: the title is the only heading of level 1',
			hint: 'Write `##`, and move the headings below it down a level as well.',
		};
	}
	if (depth <= before + 1) return undefined;
	const expected = `\`${'#'.repeat(before + 1)}\``;
	return {
		message: `Unexpected heading of level ${depth} (\`${'#'.repeat(depth)}\`), expected ${expected}${
			before === 1 ? ' for the first heading' : ` after a heading of level ${before}`
		}`,
		hint: `Write ${expected}.`,
	};
}
