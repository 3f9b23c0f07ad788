import { didYouMean } from '../../format/nearest.ts';
import { isFixedRule, RULE_IDS, type RuleId } from '../../schema/rule-id.ts';
import type { Ignore } from './ignore.ts';

export interface IgnoreProblem {
	message: string;
	hint: string;
}

/** Returns the problem of an ignore itself, whatever it covers. One with a problem ignores nothing. */
export function ignoreProblem({ rule, reason }: Ignore): IgnoreProblem | undefined {
	if (!isRuleId(rule)) {
		return {
			message: rule
				? `Unexpected ignore of \`${rule}\`, expected the id of a rule`
				: 'Unexpected ignore without a rule, expected `validate-ignore RULE: reason`',
			hint: didYouMean(rule, RULE_IDS) ?? '`npm run validate -- --list-rules` lists all rules.',
		};
	}
	if (isFixedRule(rule)) {
		return {
			message: `Unexpected ignore of \`${rule}\`: what the privacy, mdx, file and schema rules find can’t be ignored`,
			hint: 'Fix what the rule finds, and remove the comment.',
		};
	}
	if (reason === '') {
		return {
			message: `Unexpected ignore of \`${rule}\` without a reason, expected \`validate-ignore ${rule}: reason\``,
			hint: 'Say after a colon why the rule does not fit here.',
		};
	}
	return undefined;
}

/** Returns the problem of an ignore without effect. */
export function withoutEffect({ rule, covers }: Ignore): IgnoreProblem {
	return {
		message: `Unexpected ignore of \`${rule}\` without effect: the rule finds nothing in what follows`,
		hint: covers
			? 'Take the comment out. It covers the next block, or the next key, and nothing after it.'
			: 'Take the comment out, or put it on a line of its own before what it is to cover.',
	};
}

function isRuleId(rule: string): rule is RuleId {
	return (RULE_IDS as readonly string[]).includes(rule);
}
