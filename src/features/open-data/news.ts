import { eventTimeInWords } from '../../format/words.ts';
import type { Item } from '../../graph/item.ts';
import { itemTitle } from '../../graph/item.ts';
import { KINDS } from '../../kinds/index.ts';
import { CHANGE_WORDS, type EntryChange } from '../what-changed/list-changes.ts';

/** One item of an RSS feed, as @astrojs/rss takes it. */
export interface NewsItem {
	title: string;
	description: string;
	link: string;
	pubDate: Date;
	/** True for an event that is cancelled, which readers of the feed have to see again. */
	isCancelled?: boolean;
}

/** Change ideas as news, the newest review first. */
export function ideaNews(
	ideas: readonly Item<'change-ideas'>[],
	page: (item: Item) => string,
): NewsItem[] {
	return ideas
		.filter(({ data }) => data.reviewed !== undefined)
		.map((idea) => ({
			title: itemTitle(idea),
			description: idea.data.summary ?? '',
			link: page(idea),
			pubDate: midnight(idea.data.reviewed ?? ''),
		}))
		.sort(newestFirst);
}

/** Events as news: when each takes place, and whether it was cancelled; the newest review first. */
export function eventNews(
	events: readonly Item<'events'>[],
	page: (item: Item) => string,
): NewsItem[] {
	return events
		.filter(({ data }) => data.reviewed !== undefined)
		.map((event) => {
			const { starts, ends, timeZone, state, summary = '' } = event.data;
			const time =
				starts === undefined ? 'Date not published' : eventTimeInWords({ starts, ends, timeZone });
			const isCancelled = state === 'cancelled';
			return {
				title: `${isCancelled ? 'Cancelled: ' : ''}${itemTitle(event)}`,
				description: `${time}. ${summary}`.trim(),
				link: page(event),
				pubDate: midnight(event.data.reviewed ?? ''),
				...(isCancelled ? { isCancelled } : {}),
			};
		})
		.sort(newestFirst);
}

/** A feed has the newest changes, not all there ever were. */
const MOST_CHANGES = 100;

/** The newest changes of entries as news. */
export function changeNews(
	changes: readonly EntryChange[],
	page: (item: Item) => string,
): NewsItem[] {
	return changes.slice(0, MOST_CHANGES).map(({ item, day, what }) => ({
		title: itemTitle(item),
		description: `${CHANGE_WORDS[what]}: ${KINDS[item.collection].noun}`,
		link: page(item),
		pubDate: midnight(day),
	}));
}

function newestFirst(a: NewsItem, b: NewsItem): number {
	return b.pubDate.getTime() - a.pubDate.getTime() || (a.link < b.link ? -1 : 1);
}

function midnight(day: string): Date {
	return new Date(`${day}T00:00:00Z`);
}
