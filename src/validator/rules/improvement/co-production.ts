import { rawFields } from '../../../schema/raw.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'improvement/co-production',
	severity: 'warning',
	about: 'A change idea names who with lived experience helped to make it.',
	why: 'An idea that was made for people, without them, should not pass unnoticed.',
	examples: {
		bad: {
			'change-ideas/leaflet.mdx':
				'---\ntitle: Leaflet\ncoProduction:\n  who: [clinical-team]\n---\n',
		},
		found: 'change-ideas/leaflet.mdx:4:8',
		good: {
			'change-ideas/leaflet.mdx':
				'---\ntitle: Leaflet\ncoProduction:\n  who: [clinical-team, carer]\n---\n',
		},
	},
	check(library, report) {
		for (const idea of library.entries('change-ideas')) {
			const { who } = rawFields(idea.raw?.coProduction);
			if (!Array.isArray(who) || who.some((role) => LIVED_EXPERIENCE.has(role))) continue;
			report(idea, {
				at: idea.place(['coProduction', 'who']),
				message:
					'Unexpected `coProduction.who` without lived experience, expected at least one such role',
				hint: 'Add `lived-experience-practitioner` or `carer` if they took part. If not, say so in `coProduction.how`.',
			});
		}
	},
} satisfies Rule;

const LIVED_EXPERIENCE: ReadonlySet<unknown> = new Set(['lived-experience-practitioner', 'carer']);
