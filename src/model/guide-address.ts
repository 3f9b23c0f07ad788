/** Where the guides for authors stand. */
export const RULE_GUIDE = '/for-authors/rules/';
export const FIELD_GUIDE = '/for-authors/fields/';

/** The anchor of a rule in the rule guide: `language/inclusive` stands at `#language-inclusive`. */
export function ruleAnchor(rule: string): string {
	return rule.replaceAll('/', '-');
}

/** The JSON Schema of what the validator prints. */
export const FINDINGS_SCHEMA = '/api/schema/findings.json';
