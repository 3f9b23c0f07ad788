import { passOn } from '../../library-findings.ts';
import type { Rule } from '../../rule.ts';

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
	check: passOn('mdx/syntax'),
} satisfies Rule;
