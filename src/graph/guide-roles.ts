import { AUDIENCES } from '../schema/vocabulary/care.ts';

/**
 * The roles that those who take part have, each with a path through the steps of taking part, and where
 * each path stands. `everyone` has every step.
 */
export const GUIDE_ROLES = [
	'executive-sponsor',
	'ward-leader',
	'clinical-team',
	'lived-experience-practitioner',
	'carer',
	'qi-coach',
	'everyone',
] as const;

export type GuideRole = (typeof GUIDE_ROLES)[number];

/** “Ward leader”, as a heading has it. */
export function roleLabel(role: GuideRole): string {
	return role === 'everyone' ? 'Everyone' : AUDIENCES[role].label;
}

/** “ward leader”, in the midst of a sentence; acronyms stay as they are. */
export function roleInSentence(role: GuideRole): string {
	const label = roleLabel(role);
	return /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** Who has the role. */
export function roleDescription(role: GuideRole): string {
	return role === 'everyone'
		? 'All that everybody does, in one list.'
		: AUDIENCES[role].description;
}

/** Whether something is for a role. What names nobody is for everybody. */
export function isFor(role: GuideRole, audience: readonly string[] | undefined): boolean {
	return (
		role === 'everyone' ||
		audience === undefined ||
		audience.length === 0 ||
		audience.includes(role)
	);
}

/** Where the path of a role stands. */
export function roleAddress(role: GuideRole): string {
	return `/guides/for/${role}/`;
}

/** Where a role asks itself whether all is ready. */
export function checkAddress(role: GuideRole): string {
	return `${roleAddress(role)}check/`;
}

/** Where a role makes a plan with dates. */
export function planAddress(role: GuideRole): string {
	return `${roleAddress(role)}plan/`;
}

/** Where a step of a role’s path stands. Everyone reads the step’s own page, of which the others are copies. */
export function stepAddress(role: GuideRole, step: string): string {
	return role === 'everyone' ? `/guides/${step}/` : `${roleAddress(role)}steps/${step}/`;
}

/** What of a step says whose path it is in. Any of it may be missing or misshapen. */
export interface StepReaders {
	track?: unknown;
	audience?: unknown;
}

/** Whether a step is in the path of a role. */
export function isOnPath(role: GuideRole, { track, audience }: StepReaders): boolean {
	const named = Array.isArray(audience) ? audience.map(String) : undefined;
	return track === 'onboarding' && isFor(role, named);
}

/** Where the copies of a step stand for the roles whose path it is in. */
export function stepCopies(step: string, readers: StepReaders): string[] {
	return GUIDE_ROLES.filter((role) => role !== 'everyone' && isOnPath(role, readers)).map((role) =>
		stepAddress(role, step),
	);
}

/** Addresses of the paths that every site has, whatever its content. */
export const ROLE_ADDRESSES: readonly string[] = GUIDE_ROLES.flatMap((role) => [
	roleAddress(role),
	checkAddress(role),
	planAddress(role),
]);

/** Whether a page is a copy for one role of a page for everyone: a search engine need not read both. */
export function isCopyForRole(address: string): boolean {
	return /^\/guides\/for\/(?!everyone\/)[^/]+\/./.test(address);
}
