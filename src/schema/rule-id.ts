import { RULE_IDS } from './rule-ids.ts';

/** The ids of the validator’s rules: an author may set how serious most of them are. */
export { RULE_IDS };

export type RuleId = (typeof RULE_IDS)[number];

/** What a rule is about: the first part of its id. */
export type RuleSubject = RuleId extends `${infer Subject}/${string}` ? Subject : never;

/** True for a rule whose severity can’t be set and whose findings can’t be ignored. */
export function isFixedRule(id: string): boolean {
	return /^(privacy|mdx|file|schema)\//.test(id);
}

export const SEVERITIES = ['error', 'warning', 'info', 'off'] as const;
