import { AUDIENCES } from '../schema/vocabulary/care.ts';

/**
 * The roles of participants, each with a path through the steps of taking part, and the addresses of the paths.
 * `everyone` has every step.
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

/** Returns the pages of a route that has one for each role. */
export function rolePages(): { params: { role: GuideRole }; props: { role: GuideRole } }[] {
	return GUIDE_ROLES.map((role) => ({ params: { role }, props: { role } }));
}

/** The name as in a heading: “Ward leader”. */
export function roleLabel(role: GuideRole): string {
	return role === 'everyone' ? 'Everyone' : AUDIENCES[role].label;
}

/** The name as within a sentence: “ward leader”; acronyms stay as they are. */
export function roleInSentence(role: GuideRole): string {
	const label = roleLabel(role);
	return /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** The people who have the role. */
export function roleDescription(role: GuideRole): string {
	return role === 'everyone' ? 'All steps, in one list.' : AUDIENCES[role].description;
}

/** Returns whether something is for a role. Without an audience it is for everybody. */
export function isFor(role: GuideRole, audience: readonly string[] | undefined): boolean {
	return (
		role === 'everyone' ||
		audience === undefined ||
		audience.length === 0 ||
		audience.includes(role)
	);
}

/** Returns the address of a role’s path. */
export function roleAddress(role: GuideRole): string {
	return `/guides/for/${role}/`;
}

/** Returns the address of a role’s readiness check. */
export function checkAddress(role: GuideRole): string {
	return `${roleAddress(role)}check/`;
}

/** Returns the address of a role’s plan with dates. */
export function planAddress(role: GuideRole): string {
	return `${roleAddress(role)}plan/`;
}

/**
 * Returns the address of a step in a role’s path. For everyone it is the step’s own page, of which the others are
 * copies.
 */
export function stepAddress(role: GuideRole, step: string): string {
	return role === 'everyone' ? `/guides/${step}/` : `${roleAddress(role)}steps/${step}/`;
}

/** The fields of a step that decide whose path it is in. They may be missing or malformed. */
export interface StepReaders {
	track?: unknown;
	audience?: unknown;
}

/** Returns whether a step is in the path of a role. */
export function isOnPath(role: GuideRole, { track, audience }: StepReaders): boolean {
	const named = Array.isArray(audience) ? audience.map(String) : undefined;
	return track === 'onboarding' && isFor(role, named);
}

/** Returns the addresses of a step’s copies in the paths of roles. */
export function stepCopies(step: string, readers: StepReaders): string[] {
	return GUIDE_ROLES.filter((role) => role !== 'everyone' && isOnPath(role, readers)).map((role) =>
		stepAddress(role, step),
	);
}

/** The addresses of the paths that every site has, whatever its content. */
export const ROLE_ADDRESSES: readonly string[] = GUIDE_ROLES.flatMap((role) => [
	roleAddress(role),
	checkAddress(role),
	planAddress(role),
]);

/** Returns whether a page is a role’s copy of a page for everyone, which search engines need not index. */
export function isCopyForRole(address: string): boolean {
	return /^\/guides\/for\/(?!everyone\/)[^/]+\/./.test(address);
}
