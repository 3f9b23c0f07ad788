import { COLLECTIONS, type CollectionName } from '../schemas/collection-name.ts';
import { RULE_IDS } from '../schemas/rule-id.ts';

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

/** The anchors of the guides, which a link in content may lead to. */
export const GUIDE_ANCHORS: Readonly<Record<string, readonly string[]>> = {
	[RULE_GUIDE]: RULE_IDS.map(ruleAnchor),
	[FIELD_GUIDE]: ([...COLLECTIONS, 'site'] as const).map(fieldsAnchor),
};
