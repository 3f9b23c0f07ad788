import { CHART_EXAMPLES } from '../../features/measures/chart-examples.ts';
import { DRAW_CHART } from '../../graph/address.ts';
import { FIELD_GUIDE, fieldsAnchor, RULE_GUIDE, ruleAnchor } from '../../graph/guide-address.ts';
import { COLLECTIONS } from '../../schema/collection-name.ts';
import { RULE_IDS } from '../../schema/rule-id.ts';

/** The anchors of the site’s own guides and examples, to which content may link. */
export const GUIDE_ANCHORS: Readonly<Record<string, readonly string[]>> = {
	[RULE_GUIDE]: RULE_IDS.map(ruleAnchor),
	[DRAW_CHART]: CHART_EXAMPLES.map(({ id }) => id),
	[FIELD_GUIDE]: ([...COLLECTIONS, 'site'] as const).map(fieldsAnchor),
};
