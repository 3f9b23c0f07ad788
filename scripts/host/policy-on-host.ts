import type { HeaderRule } from '../../src/config/matching-headers.ts';
import {
	ALWAYS_SENT,
	CACHE_RULES,
	OPEN_DATA_RULES,
	policyRules,
	SENT_OVER_HTTPS,
} from '../../src/config/response-headers.ts';
import type { HostPlan } from './host-plan.ts';

/** Returns the headers that every file of a site has, its policy and cache apart. */
export function headersOfAll({ url }: HostPlan): Record<string, string> {
	return { ...ALWAYS_SENT, ...(url.protocol === 'https:' ? SENT_OVER_HTTPS : {}) };
}

/** The policy of every page. */
export function commonPolicy(): string {
	return policyRules()[0]?.headers['Content-Security-Policy'] ?? '';
}

/** Returns what some addresses have in addition: how long they are kept, and who may read them. */
export function rulesOfSome(): HeaderRule[] {
	return [...CACHE_RULES, ...OPEN_DATA_RULES];
}

/** Returns the addresses with a policy of their own, which takes the place of the common one. */
export function exceptions({ ofEditor }: HostPlan): { pattern: string; policy: string }[] {
	return policyRules(ofEditor)
		.slice(1)
		.map(({ pattern, headers }) => ({
			pattern,
			policy: headers['Content-Security-Policy'] ?? '',
		}));
}
