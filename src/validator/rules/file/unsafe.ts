import type { Rule } from '../../rule/rule.ts';
import { reportFindings } from '../schema/library-findings.ts';

export default {
	id: 'file/unsafe',
	severity: 'error',
	about:
		'Files beside entries and in `public/` are of a type that cannot run code, and are in the folder itself.',
	why: 'A page, a script or an active drawing would run as a part of this site in the browsers of its readers; a link to another folder would publish what is in it.',
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
