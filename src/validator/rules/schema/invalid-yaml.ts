import type { Rule } from '../../rule/rule.ts';
import { forward } from './library-findings.ts';

export default {
	id: 'schema/invalid-yaml',
	severity: 'error',
	about: 'Files can be read: text in UTF-8, with front matter and YAML in order.',
	why: 'A file that can’t be read is missing from the site, and so is all that refers to it.',
	examples: {
		bad: {
			'glossary/ward.yaml':
				'term: Ward\nmeaning: "A place in a hospital\nsynonyms: []\nreviewed: 2026-01-31\n',
		},
		found: 'glossary/ward.yaml:2:10',
		good: {
			'glossary/ward.yaml':
				'term: Ward\nmeaning: A place in a hospital.\nsynonyms: []\nreviewed: 2026-01-31\n',
		},
	},
	check: forward('schema/invalid-yaml'),
} satisfies Rule;
