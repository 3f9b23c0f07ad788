import type { Rule } from '../../rule/rule.ts';
import { forward } from './library-findings.ts';

export default {
	id: 'schema/unknown-field',
	severity: 'error',
	about: 'Entries have the fields of their collection and no others.',
	why: 'A mistyped field name would lose its value without a warning.',
	examples: {
		bad: {
			'glossary/ward.yaml':
				'term: Ward\nmeaning: A place in a hospital.\nsynonyms: []\nreviewed: 2026-01-31\nsynonim: unit\n',
		},
		found: 'glossary/ward.yaml:5:1',
		good: {
			'glossary/ward.yaml':
				'term: Ward\nmeaning: A place in a hospital.\nsynonyms: [unit]\nreviewed: 2026-01-31\n',
		},
	},
	check: forward('schema/unknown-field'),
} satisfies Rule;
