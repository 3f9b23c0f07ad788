import { type Raw, rawFields, rawList } from '../../../schema/raw.ts';
import { BOUNDS, vocabularyValues } from '../../../schema/vocabulary.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'evidence/disputed',
	severity: 'info',
	about: 'A figure on which sources differ is known to be disputed.',
	why: 'The page shows what each source says. Anyone who uses the figure should know that there is another.',
	examples: {
		bad: {
			'facts/sites.yaml':
				'statement: Sites that took part\nvalue: 52\nunit: sites\ndisputed:\n  - value: 51\n    source: newsletter\n    note: Counts wards.\n',
		},
		found: 'facts/sites.yaml:4:1',
		good: { 'facts/sites.yaml': 'statement: Sites that took part\nvalue: 52\nunit: sites\n' },
	},
	check(library, report) {
		for (const fact of library.entries('facts')) {
			const figure = rawFields(fact.raw);
			const others = rawList(figure.disputed).map((other) => boundedValueInWords(rawFields(other)));
			if (others.length === 0) continue;
			report(fact, {
				at: fact.place(['disputed'], 'key'),
				message: `This figure is disputed: ${boundedValueInWords(figure)} here, ${others.join(' and ')} in ${others.length === 1 ? 'another source' : 'other sources'}`,
			});
		}
	},
} satisfies Rule;

/** The value, with “at least” or “more than” where the source says so: two sources may differ in that alone. */
function boundedValueInWords({ bound, value }: Raw): string {
	const known = vocabularyValues(BOUNDS).find((each) => each === bound);
	return `${known ? BOUNDS[known].label : ''} ${String(value ?? '?')}`.trim();
}
