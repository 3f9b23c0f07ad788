import type { Rule } from '../../rule/rule.ts';
import { passOn } from './library-findings.ts';

export default {
	id: 'schema/invalid-value',
	severity: 'error',
	about: 'Values are of the kind that their field asks for, and go together.',
	why: 'Pages, charts and calendars are worked out from the values.',
	examples: {
		bad: {
			'glossary/ward.yaml':
				'term: Ward\nmeaning: A place in a hospital.\nsynonyms: []\nreviewed: 31 January 2026\n',
		},
		found: 'glossary/ward.yaml:4:11',
		good: {
			'glossary/ward.yaml':
				'term: Ward\nmeaning: A place in a hospital.\nsynonyms: []\nreviewed: 2026-01-31\n',
		},
	},
	check: passOn('schema/invalid-value'),
} satisfies Rule;
