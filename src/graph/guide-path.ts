import type { Guide } from '../kinds/guides/schema.ts';
import { type GuideRole, isFor, isOnPath, roleInSentence, stepAddress } from './guide-roles.ts';
import type { Item } from './item.ts';
import type { Model } from './model.ts';

/** The steps of taking part that a role goes, in order. */
export interface GuidePath<More extends object = object> {
	role: GuideRole;
	steps: readonly (Item<'guides'> & More)[];
	/** The address of each step in this path, by its id. */
	addresses: ReadonlyMap<string, string>;
}

export function guidePath<More extends object>(
	role: GuideRole,
	model: Model<More>,
): GuidePath<More> {
	const steps = model.items('guides').filter(({ data }) => isOnPath(role, data));
	return {
		role,
		steps,
		addresses: new Map(steps.map(({ id }) => [id, stepAddress(role, id)])),
	};
}

/** Returns the address of a step within a path, or its own address if it is not in the path. */
export function addressInPath(path: GuidePath | undefined, step: Item<'guides'>): string {
	return path?.addresses.get(step.id) ?? stepAddress('everyone', step.id);
}

export type ChecklistItem = NonNullable<Guide['checklist']>[number];

/** A checklist as shown to one role. */
export interface RoleChecklist {
	/** Tasks for the role by name. */
	own: readonly ChecklistItem[];
	/** Tasks for everyone. */
	shared: readonly ChecklistItem[];
	/** The number of tasks only for others. */
	others: number;
}

export function checklistFor(role: GuideRole, checklist: Guide['checklist'] = []): RoleChecklist {
	const isShared = ({ audience = [] }: ChecklistItem) =>
		role === 'everyone' || audience.length === 0;
	const shared = checklist.filter(isShared);
	const own = checklist.filter((item) => !isShared(item) && isFor(role, item.audience));
	return { own, shared, others: checklist.length - shared.length - own.length };
}

/**
 * Points the links of a text to the steps of a path, so that its readers stay on it. A pattern finds them: our own
 * serialiser has written the text, which need not be balanced, so that no parser of HTML would keep it as it is.
 * @param html a text with links that start with the base path
 * @param base the base path, with `/` at both ends
 */
export function linksInPath(html: string, path: GuidePath, base: string): string {
	return html.replace(/ href="([^"#]*)(?=["#])/g, (link, target: string) => {
		if (!target.startsWith(`${base}guides/`)) return link;
		const address = path.addresses.get(target.slice(`${base}guides/`.length, -1));
		return address === undefined ? link : ` href="${base}${address.slice(1)}`;
	});
}

/** Returns the title of a path’s steps: “Your steps: ward leader”. */
export function pathTitle({ role }: Pick<GuidePath, 'role'>): string {
	return role === 'everyone' ? 'All steps, for everyone' : `Your steps: ${roleInSentence(role)}`;
}
