import { keysOf } from '../../format/keys.ts';
import type { RuleSubject } from '../../schema/rule-id.ts';
import type { Rule } from '../rule/rule.ts';
import { rules } from './index.ts';

/** Rules about one subject. */
export interface RuleFamily {
	id: RuleSubject;
	title: string;
	rules: readonly Rule[];
}

/** What each family is about. */
const TITLES: Readonly<Record<RuleSubject, string>> = {
	schema: 'Files and fields',
	reference: 'Links between entries by id',
	link: 'Links',
	markdown: 'Markdown',
	text: 'Characters',
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

/** Returns the rules by family, in the order of lists. */
export function ruleFamilies(): RuleFamily[] {
	return keysOf(TITLES).map((id) => ({
		id,
		title: TITLES[id],
		rules: rules.filter((rule) => rule.id.startsWith(`${id}/`)),
	}));
}
