import { ignoreProblem } from '../../ignores/ignore-problem.ts';
import { collectOccurrences } from '../../occurrences/collect.ts';
import type { Rule } from '../../rule/rule.ts';

/** The findings of other rules show which ignores have no effect: the runner reports those under this rule’s name. */
export default {
	id: 'validator/ignore',
	severity: 'warning',
	about:
		'A comment that ignores a rule names one that may be ignored, says why, and has an effect.',
	why: 'Without its reason nobody can tell later whether it still holds, and one that has no effect hides the next mistake.',
	examples: {
		bad: {
			'pages/about.mdx':
				'---\ntitle: About us\n---\n\n{/* validate-ignore language/inclusive */}\n\nFriends of the Elderly\n',
		},
		found: 'pages/about.mdx:5:1',
		good: {
			'pages/about.mdx':
				'---\ntitle: About us\n---\n\n{/* validate-ignore language/inclusive: the name of a charity */}\n\nFriends of the Elderly\n',
		},
	},
	check(library, report) {
		for (const ignore of collectOccurrences(library).ignores) {
			const problem = ignoreProblem(ignore);
			if (problem) report(ignore, { at: ignore.place, ...problem });
		}
	},
} satisfies Rule;
