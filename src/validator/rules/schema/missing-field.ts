import type { Rule } from '../../rule/rule.ts';
import { forward } from './library-findings.ts';

export default {
	id: 'schema/missing-field',
	severity: 'error',
	about:
		'Entries have all that their collection asks for, or say in `notPublished` what no source gives.',
	why: 'A gap that nobody named looks like an oversight to a reader, and often is one.',
	examples: {
		bad: { 'glossary/ward.yaml': 'term: Ward\nsynonyms: []\nreviewed: 2026-01-31\n' },
		found: 'glossary/ward.yaml:1:1',
		good: {
			'glossary/ward.yaml':
				'term: Ward\nmeaning: A place in a hospital.\nsynonyms: []\nreviewed: 2026-01-31\n',
		},
	},
	check: forward('schema/missing-field'),
} satisfies Rule;
