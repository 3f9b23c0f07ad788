import type { Item } from '../../../graph/item.ts';
import type { Model } from '../../../graph/model.ts';

/** Returns the sessions of the community of practice: events of that kind, and those that one of its pages mentions. */
export function communitySessions(model: Model): Item<'events'>[] {
	const mentioned = new Set(model.items('community').flatMap(({ data }) => data.events ?? []));
	return model
		.items('events')
		.filter(({ id, data }) => data.kind === 'community' || mentioned.has(id));
}
