import { markdownFindings } from '../../../parse/entry.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'mdx/syntax',
	severity: 'error',
	about: 'Bodies and texts can be read as MDX.',
	why: 'What can’t be read can’t be shown.',
	examples: {
		bad: { 'pages/about.mdx': '---\ntitle: About us\n---\n\n<Callout>\nWe meet on Mondays.\n' },
		found: 'pages/about.mdx:5:1',
		good: {
			'pages/about.mdx':
				'---\ntitle: About us\n---\n\n<Callout>\nWe meet on Mondays.\n</Callout>\n',
		},
	},
	check(library, report) {
		for (const document of [library.site, ...library.all(), ...library.duplicates])
			for (const { place, message, hint } of markdownFindings(document))
				report(document, { at: place, message, hint });
	},
} satisfies Rule;
