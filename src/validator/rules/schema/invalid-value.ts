import { passOn } from '../../library-findings.ts';
import type { Rule } from '../../rule.ts';

export default {
	id: 'schema/invalid-value',
	severity: 'error',
	about: 'Values are of the kind that their field asks for, and go together.',
	why: 'Pages, charts and calendars are worked out from the values.',
	check: passOn('schema/invalid-value'),
} satisfies Rule;
