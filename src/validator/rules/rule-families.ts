import type { Rule } from '../rule/rule.ts';
import { rules } from './index.ts';

/** Rules about one subject. */
export interface RuleFamily {
	/** The first part of their ids. */
	id: string;
	title: string;
	rules: readonly Rule[];
}

/** What each family is about; a family without a title is called by its id. */
const TITLES: Readonly<Partial<Record<string, string>>> = {
	schema: 'Files and fields',
	reference: 'Links between entries by id',
	link: 'Links',
	file: 'Files to look at or to download',
	mdx: 'What a text may hold',
	accessibility: 'Accessibility',
	language: 'Language',
	evidence: 'Evidence',
	privacy: 'Privacy',
	improvement: 'Improvement method',
	validator: 'Ignoring a rule',
	programme: 'The programme as a whole',
};

/** The rules by family, in the order in which they are listed. */
export function ruleFamilies(): RuleFamily[] {
	const families = Map.groupBy(rules, ({ id }) => id.split('/', 1)[0] ?? id);
	return [...families].map(([id, own]) => ({ id, title: TITLES[id] ?? id, rules: own }));
}
