import { privateAddress } from '../../links/private-address.ts';
import { libraryLinks } from '../../occurrences/links.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'link/private',
	severity: 'error',
	about: 'Addresses lead to where every reader can go.',
	why: 'An address of your own computer or network opens for you, and for nobody else.',
	examples: {
		bad: {
			'pages/about.mdx':
				'---\ntitle: About us\n---\n\nAll is in [the plan](https://intranet/plan).\n',
		},
		found: 'pages/about.mdx:5:22',
		good: {
			'pages/about.mdx':
				'---\ntitle: About us\n---\n\nAll is in [the plan](https://www.example.org/plan).\n',
		},
	},
	check(library, report) {
		for (const link of libraryLinks(library)) {
			const problem = privateAddress(link.address, library);
			if (problem) report(link.document, { at: link.place, ...problem });
		}
	},
} satisfies Rule;
