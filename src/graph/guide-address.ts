import type { CollectionName } from '../schema/collection-name.ts';

/** The addresses of the guides for authors. */
export const RULE_GUIDE = '/for-authors/rules/';
export const FIELD_GUIDE = '/for-authors/fields/';

/** The JSON Schema of the validator’s output. */
export const FINDINGS_SCHEMA = '/api/schema/findings.json';

/** Returns the anchor of a rule in the rule guide: `#language-inclusive` for `language/inclusive`. */
export function ruleAnchor(rule: string): string {
	return rule.replaceAll('/', '-');
}

/** Returns the anchor of a collection, or of `site.yaml`, in the field guide. */
export function fieldsAnchor(collection: CollectionName | 'site'): string {
	return `fields-${collection}`;
}
