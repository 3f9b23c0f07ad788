import { isRecord, rawFields, rawList } from '../../../schema/raw.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'improvement/pdsa',
	severity: 'warning',
	about:
		'A cycle of plan, do, study, act says what was expected, and a change that was adopted was studied first.',
	why: 'Without a prediction a test can’t surprise anybody, and without study nobody knows why it was adopted.',
	examples: {
		bad: {
			'change-ideas/leaflet.mdx':
				'---\ntitle: Leaflet\npdsa:\n  - cycle: 1\n    plan: {question: Do patients read it?}\n    act: adapt\n---\n',
		},
		found: 'change-ideas/leaflet.mdx:5:5',
		good: {
			'change-ideas/leaflet.mdx':
				'---\ntitle: Leaflet\npdsa:\n  - cycle: 1\n    plan: {question: Do patients read it?, prediction: Half will.}\n    act: adapt\n---\n',
		},
	},
	check(library, report) {
		for (const idea of library.entries('change-ideas')) {
			for (const [index, cycle] of rawList(idea.raw?.pdsa).entries()) {
				const { plan, study, act } = rawFields(cycle);
				if (isRecord(plan) && isMissing(plan.prediction)) {
					report(idea, {
						at: idea.place(['pdsa', index, 'plan'], 'key'),
						message: 'Expected `prediction` in this plan: what the team thought would happen',
						hint: 'If nobody wrote one down, say so in the text: the next cycle can have one.',
					});
				}
				if (act === 'adopt' && isMissing(study)) {
					report(idea, {
						at: idea.place(['pdsa', index, 'study'], 'key'),
						message: 'Expected `study` in a cycle that ended in `adopt`: what the team learned',
						hint: 'Say what showed that the change should be kept.',
					});
				}
			}
		}
	},
} satisfies Rule;

function isMissing(value: unknown): boolean {
	return value === undefined || value === null;
}
