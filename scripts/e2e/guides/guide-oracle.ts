import { openLibrary } from '../../../src/parse/open.ts';

/** The steps of taking part, read from the content independently of the site’s code. */
export interface OracleStep {
	id: string;
	title: string;
	/** Who it is for; empty for everyone. */
	audience: readonly string[];
	checklist: readonly { id: string; text: string; audience: readonly string[] }[];
	ready: readonly { question: string; missing: string }[];
	weeks: { stage: string; from: number; to: number } | undefined;
}

/** Returns the steps for a role, or all steps, in order. */
export function readSteps(role?: string): OracleStep[] {
	return openLibrary()
		.entries('guides')
		.filter(({ draft, data }) => !draft && data?.track === 'onboarding')
		.sort((a, b) => (a.data?.order ?? 0) - (b.data?.order ?? 0))
		.map(({ id, data }) => ({
			id,
			title: data?.title ?? '',
			audience: data?.audience ?? [],
			checklist: (data?.checklist ?? []).map((item) => ({
				...item,
				audience: item.audience ?? [],
			})),
			ready: data?.ready ?? [],
			weeks: data?.weeks,
		}))
		.filter(({ audience }) => role === undefined || isForRole(role, audience));
}

export function isForRole(role: string, audience: readonly string[]): boolean {
	return audience.length === 0 || audience.includes(role);
}
