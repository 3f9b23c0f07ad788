import type { Entry } from '../../../parse/entry.ts';
import type { Library } from '../../../parse/library.ts';
import { rawFields } from '../../../schema/raw.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'programme/coverage',
	severity: 'info',
	about: 'How many of the sites that a programme declares have an entry.',
	why: 'Readers see only what is documented. Those who look after the content should know how much is not.',
	examples: {
		bad: {
			'programmes/qi.mdx': '---\ntitle: Programme\nsites: {declared: sites-declared}\n---\n',
			'facts/sites-declared.yaml': 'statement: Sites that took part\nvalue: 2\nunit: sites\n',
			'sites/ward-a.mdx': '---\ntitle: Ward A\nprogramme: qi\n---\n',
		},
		found: 'programmes/qi.mdx:3:19',
		good: { 'programmes/qi.mdx': '---\ntitle: Programme\nnotPublished: [sites]\n---\n' },
	},
	check(library, report) {
		const sites = sitesByProgramme(library);
		for (const programme of library.entries('programmes')) {
			const facts = rawFields(programme.raw?.sites);
			const total = declaredCount(library, facts.declared);
			if (total === undefined) continue;
			const documented = sites.get(programme.id) ?? [];
			const cohorts = (['pilot', 'wider'] as const).flatMap((cohort) => {
				const count = declaredCount(library, facts[cohort]);
				const found = documented.filter((site) => site.raw?.cohort === cohort).length;
				return count === undefined ? [] : [`${cohort}: ${found} of ${count}`];
			});
			report(programme, {
				at: programme.place(['sites', 'declared']),
				message: `${documented.length} of ${total} declared sites have an entry${cohorts.length > 0 ? ` (${cohorts.join(', ')})` : ''}`,
			});
		}
	},
} satisfies Rule;

/** Sites that readers can see. */
function sitesByProgramme(library: Library): ReadonlyMap<unknown, Entry<'sites'>[]> {
	const sites = new Map<unknown, Entry<'sites'>[]>();
	for (const site of library.entries('sites')) {
		const { programme } = site.raw ?? {};
		if (site.draft) continue;
		const known = sites.get(programme);
		if (known) known.push(site);
		else sites.set(programme, [site]);
	}
	return sites;
}

function declaredCount(library: Library, id: unknown): number | undefined {
	const fact = typeof id === 'string' ? library.entry('facts', id) : undefined;
	const { value } = fact?.raw ?? {};
	return typeof value === 'number' ? value : undefined;
}
