import { withBase } from '../../graph/address.ts';
import { RULE_GUIDE, ruleAnchor } from '../../graph/guide-address.ts';
import type { Library } from '../../parse/library.ts';
import { perLibrary } from '../rule/per-library.ts';

/**
 * Returns the address of a rule in the rule guide: of the site, or of a server at another origin. `undefined` if
 * there is neither.
 */
export const ruleGuideAddress = perLibrary(({ site }: Library) => {
	const { url, base } = site.raw ?? {};
	const known = typeof url === 'string' && URL.canParse(url) ? url : undefined;
	return (rule: string, origin = known): string | undefined =>
		origin &&
		new URL(
			`${withBase(typeof base === 'string' ? base : '/', RULE_GUIDE)}#${ruleAnchor(rule)}`,
			origin,
		).href;
});
