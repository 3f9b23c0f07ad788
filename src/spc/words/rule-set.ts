/** The name of the rules that a chart is analysed with. Rule sets are never mixed on one chart. */

import type { Engine } from '../analysis/calculation.ts';

/** Options that make an XmR or I chart deviate from its rule set. */
export interface RuleChanges {
	screened?: boolean | undefined;
	twoInThree?: 'between_limits' | 'include_beyond_limits' | undefined;
}

/** Returns the rule set in words, with any deviations. */
export function ruleSetInWords(engine: Engine, { screened, twoInThree }: RuleChanges = {}): string {
	if (engine === 'run') return 'Run chart with the Anhøj rules (Anhøj and Olesen 2014)';
	if (engine === 'i-qicharts2') {
		const ranges = screened ? 'screened' : 'all';
		return `I chart as in qicharts2, with the Anhøj rules; limits from ${ranges} moving ranges`;
	}
	const ranges = screened === false ? 'all' : 'screened';
	const beyond = twoInThree === 'include_beyond_limits';
	return (
		'XmR chart with the rules of Making Data Count (as NHSRplotthedots): shift and trend of 7, ' +
		`two in three${beyond ? ' beyond 2 sigma' : ''}; limits from ${ranges} moving ranges`
	);
}
