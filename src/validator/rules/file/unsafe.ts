import type { Rule } from '../../rule/rule.ts';
import { reportFindings } from '../schema/library-findings.ts';

export default {
	id: 'file/unsafe',
	severity: 'error',
	about:
		'Files beside entries and in `public/` are of a type that does nothing by itself, and lie in their folder.',
	why: 'A page, a script or a drawing that acts would run as a part of this site in the browser of its readers; a link that leads elsewhere would publish what lies there.',
	examples: {
		bad: {
			'pages/about.mdx':
				'---\ntitle: About us\n---\n\n<Download file="./plan.html" label="Plan"/>\n',
			'pages/plan.html': '<p>Our plan</p>\n',
		},
		found: 'pages/plan.html:1:1',
		good: {
			'pages/about.mdx':
				'---\ntitle: About us\n---\n\n<Download file="./plan.txt" label="Plan"/>\n',
			'pages/plan.txt': 'Our plan\n',
		},
	},
	check(library, report, { publicFolder }) {
		reportFindings('file/unsafe', library, report);
		for (const { file, place, message, hint } of publicFolder?.findings ?? [])
			report({ file }, { at: place, message, hint });
	},
} satisfies Rule;
