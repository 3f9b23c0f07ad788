import type { CollectionName } from '../schema/collection-name.ts';

/** Where the guides for authors stand. */
export const RULE_GUIDE = '/for-authors/rules/';
export const FIELD_GUIDE = '/for-authors/fields/';

/** The JSON Schema of what the validator prints. */
export const FINDINGS_SCHEMA = '/api/schema/findings.json';

/** The anchor of a rule in the rule guide: `language/inclusive` stands at `#language-inclusive`. */
export function ruleAnchor(rule: string): string {
	return rule.replaceAll('/', '-');
}

/** The anchor of a collection, or of `site.yaml`, in the field guide. */
export function fieldsAnchor(collection: CollectionName | 'site'): string {
	return `fields-${collection}`;
}
