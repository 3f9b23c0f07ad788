import { KINDS } from '../kinds/index.ts';
import type { Item } from './item.ts';

/** The kind of an entry’s page, in a word or two: “Change idea”. An entry without a page of its own has none. */
export function describePageKind({ collection, id, data }: Item): string | undefined {
	return KINDS[collection].pageKind({ id, data });
}
