import { type EasyReadVersion, easyReadPlaces, easyReadStart } from '../../graph/easy-read.ts';
import { itemTitle } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import type { PlaceName } from '../../schema/definition.ts';
import type { PictureName } from '../../schema/picture.ts';

/** A page to read in Easy Read. */
export interface Door {
	title: string;
	address: string;
	picture: PictureName | undefined;
}

/**
 * Returns the pages that an Easy Read version leads to: from the start page all others, by place of the site; from
 * another page the next one and the start page.
 */
export function doorsFrom(
	{ address }: EasyReadVersion,
	model: Model,
): { place?: PlaceName; doors: Door[] }[] {
	const start = easyReadStart(model);
	const places = easyReadPlaces(model);
	if (address === start)
		return places.map(({ place, versions }) => ({ place, doors: versions.map(doorTo) }));
	const inOrder = places.flatMap(({ versions }) => versions);
	const next = inOrder[inOrder.findIndex((version) => version.address === address) + 1];
	const all: Door = { title: 'All Easy Read pages', address: start, picture: 'read' };
	return [{ doors: next ? [doorTo(next), all] : [all] }];
}

function doorTo({ item, easyRead, address }: EasyReadVersion): Door {
	const picture = easyRead.sentences.find((sentence) => sentence.picture)?.picture;
	return { title: itemTitle(item), address, picture };
}
