import { excludeMentioned } from '../../../graph/exclude-mentioned.ts';
import type { Item } from '../../../graph/item.ts';
import type { Model } from '../../../graph/model.ts';

/** The themes of voices: drivers, guide steps and change ideas. */

export type Theme = Item<'drivers' | 'guides' | 'change-ideas'>;

/** The voices related to a page: those in its text, then those that name it. */
export function voicesOn<More extends object>(
	theme: Theme,
	model: Model<More>,
): (Item<'voices'> & More)[] {
	const mentioned = theme.mentions.filter(({ collection }) => collection === 'voices');
	return [
		...new Set([
			...model.pick(
				'voices',
				mentioned.map(({ id }) => id),
			),
			...voicesNaming(theme, model),
		]),
	];
}

/** The voices that are related to a page and not in its text. */
export function voicesBeside<More extends object>(
	theme: Theme,
	model: Model<More>,
): (Item<'voices'> & More)[] {
	return excludeMentioned(voicesNaming(theme, model), theme);
}

/** Returns the heading of the voices listed after a text, which may include some itself. */
export function voicesHeading({ mentions }: Pick<Item, 'mentions'>): string {
	return mentions.some(({ collection }) => collection === 'voices')
		? 'What else did people say?'
		: 'What did people say about it?';
}

/** What people at the sites that tried a change idea said, without what its text tells. */
export function voicesThere<More extends object>(
	idea: Item<'change-ideas'>,
	model: Model<More>,
): (Item<'voices'> & More)[] {
	const sites = model.pick('sites', [
		...new Set((idea.data.adoptions ?? []).map(({ site }) => site)),
	]);
	return excludeMentioned(
		[...new Set(sites.flatMap((site) => model.linking('voices', site, 'site')))],
		idea,
	);
}

/** Returns the drivers, steps and ideas of voices, with the number of voices. */
export function voicesByTheme(model: Model): { theme: Theme; voices: readonly Item<'voices'>[] }[] {
	const themes: readonly Theme[] = [
		...model.items('drivers'),
		...model.items('guides'),
		...model.items('change-ideas'),
	];
	return themes
		.map((theme) => ({ theme, voices: voicesOn(theme, model) }))
		.filter(({ voices }) => voices.length > 0);
}

function voicesNaming<More extends object>(
	theme: Theme,
	model: Model<More>,
): (Item<'voices'> & More)[] {
	return model.linking('voices', theme, 'bearsOn');
}
