/** The ids of the validator’s rules: an author may set how serious most of them are. */
export const RULE_IDS = [
	'schema/invalid-yaml',
	'schema/missing-field',
	'schema/unknown-field',
	'schema/invalid-value',
	'schema/invalid-data',
	'schema/invalid-id',
	'reference/unknown',
	'reference/wrong-kind',
	'reference/circular',
	'reference/orphan',
	'link/broken',
	'link/insecure',
	'link/text',
	'file/unsafe',
	'mdx/unsafe',
	'mdx/syntax',
	'mdx/unknown-component',
	'accessibility/alt-text',
	'accessibility/heading-order',
	'accessibility/table-header',
	'language/readability',
	'language/inclusive',
	'language/acronym',
	'language/easy-read',
	'evidence/unsourced-number',
	'evidence/arithmetic',
	'evidence/relative-as-points',
	'evidence/disputed',
	'evidence/overdue',
	'privacy/nhs-number',
	'privacy/contact',
	'privacy/date-of-birth',
	'privacy/small-number',
	'privacy/consent',
	'improvement/measures',
	'improvement/pdsa',
	'improvement/co-production',
	'validator/ignore',
	'programme/coverage',
] as const;

export type RuleId = (typeof RULE_IDS)[number];

/** True for a rule whose severity a site can’t set and whose findings can’t be ignored. */
export function isFixedRule(id: string): boolean {
	return /^(privacy|mdx|file|schema)\//.test(id);
}

export const SEVERITIES = ['error', 'warning', 'info', 'off'] as const;
