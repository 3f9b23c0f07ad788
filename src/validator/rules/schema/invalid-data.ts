import { passOn } from '../../library-findings.ts';
import type { Rule } from '../../rule.ts';

export default {
	id: 'schema/invalid-data',
	severity: 'error',
	about: 'The data of a measure is a table of dates and numbers that rises by date.',
	why: 'A chart drawn from a misread number misleads.',
	check: passOn('schema/invalid-data'),
} satisfies Rule;
