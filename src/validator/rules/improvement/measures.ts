import { rawFields } from '../../../schema/raw.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'improvement/measures',
	severity: 'warning',
	about:
		'A change idea measures an outcome and what it might harm, each with its numerator and, for a share, its denominator.',
	why: 'Without an outcome nobody can tell whether it helped, without a balancing measure what it cost, without a definition what was counted.',
	examples: {
		bad: {
			'change-ideas/leaflet.mdx':
				'---\ntitle: Leaflet\nmeasures:\n  - id: read\n    kind: outcome\n    unit: percent\n    definition: {numerator: Patients who read it}\n---\n',
		},
		found: 'change-ideas/leaflet.mdx:3:1',
		good: {
			'change-ideas/leaflet.mdx':
				'---\ntitle: Leaflet\nmeasures:\n  - id: read\n    kind: outcome\n    unit: percent\n    definition: {numerator: Patients who read it, denominator: Patients who got it}\n  - id: time\n    kind: balancing\n    unit: hours\n    definition: {numerator: Hours of staff time}\n---\n',
		},
	},
	check(library, report) {
		for (const idea of library.entries('change-ideas')) {
			const { measures } = idea.raw ?? {};
			if (!Array.isArray(measures)) continue;
			const kinds = measures.map((measure: unknown) => rawFields(measure).kind);
			for (const [kind, what] of Object.entries(NEEDED)) {
				if (kinds.includes(kind)) continue;
				report(idea, {
					at: idea.place(['measures'], 'key'),
					message: `Expected ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind} measure: ${what}`,
					hint: `Add a measure with \`kind: ${kind}\`.`,
				});
			}
			for (const [index, measure] of measures.entries()) {
				const { unit, definition } = rawFields(measure);
				if (typeof definition !== 'object' || definition === null) continue;
				const at = idea.place(['measures', index, 'definition'], 'key');
				const { numerator, denominator } = rawFields(definition);
				if (numerator === undefined) {
					report(idea, {
						at,
						message: 'Expected `numerator` in this definition: what is counted',
						hint: 'Say what is counted so that somebody else would count the same.',
					});
				}
				if ((unit === 'percent' || unit === 'rate') && denominator === undefined) {
					report(idea, {
						at,
						message: `Expected \`denominator\` in the definition of a ${unit === 'percent' ? 'percentage' : 'rate'}: out of what it is counted`,
						hint: 'Say out of what it is counted.',
					});
				}
			}
		}
	},
} satisfies Rule;

const NEEDED = {
	outcome: 'whether people are better off',
	balancing: 'whether something else gets worse',
};
