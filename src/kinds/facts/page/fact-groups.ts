import { type Item, itemProgramme, itemTitle } from '../../../graph/item.ts';
import type { Model } from '../../../graph/model.ts';

/** Figures that belong together, by what they are about. */
export interface FactGroup {
	title: string;
	/** The entry that the group is about. */
	about: Item | undefined;
	facts: Item<'facts'>[];
}

/** A page that uses fewer figures than this has no group of its own. */
const SMALLEST = 3;

const ONE_PLACE = 'Results at one place';
const ELSEWHERE = 'Found elsewhere, outside the programmes';
const OTHERS = 'Other figures';

/**
 * Groups all figures by where they are used: by a programme, by a change idea or about one site, else by
 * the page that uses most figures. Groups are sorted as programmes, single places, pages, findings from elsewhere,
 * and the rest; within a group, figures are in the order of its entry.
 */
export function factGroups(model: Model): FactGroup[] {
	const programmes = model.items('programmes').map((programme) => findGroup(programme));
	const places: FactGroup = { title: ONE_PLACE, about: undefined, facts: [] };
	const pages = model.items('pages').map((page) => findGroup(page));
	const elsewhere: FactGroup = { title: ELSEWHERE, about: undefined, facts: [] };
	const others: FactGroup = { title: OTHERS, about: undefined, facts: [] };
	const byAbout = new Map([...programmes, ...pages].map((group) => [group.about, group]));
	for (const fact of model.items('facts')) {
		const users = findUsers(fact, model);
		const programme = users.map((user) => programmeOfUser(user, model)).find(Boolean);
		const isOfOnePlace =
			fact.data.site !== undefined || users.some(({ collection }) => collection === 'change-ideas');
		const about = programme ?? richest(users.filter(({ collection }) => collection === 'pages'));
		const isElsewhere =
			users.length > 0 && users.every(({ collection }) => collection === 'elsewhere');
		const group = isElsewhere ? elsewhere : isOfOnePlace ? places : byAbout.get(about);
		(group ?? others).facts.push(fact);
	}
	for (const { about, facts } of [...programmes, ...pages])
		if (about) sortAsMentioned(facts, about);
	for (const { facts } of pages.filter((page) => page.facts.length < SMALLEST))
		others.facts.push(...facts.splice(0));
	return [...programmes, places, ...pages, elsewhere, others].filter(
		({ facts }) => facts.length > 0,
	);
}

function findGroup(about: Item): FactGroup {
	return { title: itemTitle(about), about, facts: [] };
}

/** Returns the entry that mentions the most figures; of equals, the first. */
function richest(items: readonly Item[]): Item | undefined {
	const figures = (item: Item) =>
		new Set(item.mentions.filter(({ collection }) => collection === 'facts').map(({ id }) => id))
			.size;
	return items.toSorted((a, b) => figures(b) - figures(a))[0];
}

function sortAsMentioned(facts: Item<'facts'>[], about: Item): void {
	const places = new Map<string, number>();
	for (const [place, { collection, id }] of about.mentions.entries())
		if (collection === 'facts' && !places.has(id)) places.set(id, place);
	const placeOf = ({ id }: Item) => places.get(id) ?? Number.MAX_SAFE_INTEGER;
	facts.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Returns the entries that use a figure or cite a source, each once. */
export function findUsers(item: Item, model: Model): Item[] {
	return [...new Set(model.linksTo(item).map(({ from }) => from))];
}

function programmeOfUser(user: Item, model: Model): Item | undefined {
	if (user.collection === 'programmes') return user;
	const id = itemProgramme(user);
	return id === undefined ? undefined : model.item('programmes', id);
}
