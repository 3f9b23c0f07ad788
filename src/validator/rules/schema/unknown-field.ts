import { passOn } from '../../library-findings.ts';
import type { Rule } from '../../rule.ts';

export default {
	id: 'schema/unknown-field',
	severity: 'error',
	about: 'Entries have the fields of their collection and no others.',
	why: 'A mistyped name of a field would lose what stands there without a word.',
	check: passOn('schema/unknown-field'),
} satisfies Rule;
