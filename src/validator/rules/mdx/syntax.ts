import { passOn } from '../../library-findings.ts';
import type { Rule } from '../../rule.ts';

export default {
	id: 'mdx/syntax',
	severity: 'error',
	about: 'Bodies and texts can be read as MDX.',
	why: 'What can’t be read can’t be shown.',
	check: passOn('mdx/syntax'),
} satisfies Rule;
