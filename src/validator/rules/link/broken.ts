import { brokenAddress } from '../../links/broken-address.ts';
import { libraryLinks } from '../../occurrences/links.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'link/broken',
	severity: 'error',
	about:
		'Every link, picture and file within the site leads to something that the built site will have.',
	why: 'A reader who follows a link to nothing, or sees no picture, is let down; nobody reports it.',
	examples: {
		bad: {
			'pages/about.mdx':
				'---\ntitle: About us\n---\n\nAll words are in the [glossary](/glosary/).\n',
		},
		found: 'pages/about.mdx:5:33',
		good: {
			'pages/about.mdx':
				'---\ntitle: About us\n---\n\nAll words are in the [glossary](/glossary/).\n',
		},
	},
	check(library, report, context) {
		for (const link of libraryLinks(library)) {
			const problem = brokenAddress(link, library, context);
			if (problem) report(link.document, { at: link.place, ...problem });
		}
	},
} satisfies Rule;
