import { COLLECTIONS } from '../schemas/collection-name.ts';
import { RULE_IDS } from '../schemas/rule-id.ts';
import { FIELD_GUIDE, fieldsAnchor, RULE_GUIDE, ruleAnchor } from './guide-address.ts';

/** The anchors of the guides, which a link in content may lead to. */
export const GUIDE_ANCHORS: Readonly<Record<string, readonly string[]>> = {
	[RULE_GUIDE]: RULE_IDS.map(ruleAnchor),
	[FIELD_GUIDE]: ([...COLLECTIONS, 'site'] as const).map(fieldsAnchor),
};
