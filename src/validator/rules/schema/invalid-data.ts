import type { Rule } from '../../rule/rule.ts';
import { forward } from './library-findings.ts';

const ROUNDS = '---\ntitle: Rounds\nmeasures:\n  - id: rounds\n    data: ./rounds.csv\n---\n';

export default {
	id: 'schema/invalid-data',
	severity: 'error',
	about: 'The data of a measure is a table of dates and numbers that rises by date.',
	why: 'A chart drawn from a misread number misleads.',
	examples: {
		bad: {
			'change-ideas/rounds.mdx': ROUNDS,
			'change-ideas/rounds.csv': 'date,value\n2026-01-05,12\n2026-01-12,about 14\n',
		},
		found: 'change-ideas/rounds.csv:3:12',
		good: {
			'change-ideas/rounds.mdx': ROUNDS,
			'change-ideas/rounds.csv': 'date,value\n2026-01-05,12\n2026-01-12,14\n',
		},
	},
	check: forward('schema/invalid-data'),
} satisfies Rule;
