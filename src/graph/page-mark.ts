import { isKey } from '../format/keys.ts';
import { KINDS } from '../kinds/index.ts';
import { isCollection } from '../schema/collection-name.ts';
import type { Mark } from '../schema/definition.ts';

const EASY_READ: Mark = {
	name: 'easy-read',
	path: 'M12 6.500C10 5 7 4.5 3 4.500v14c4 0 7 .5 9 2 2-1.5 5-2 9-2v-14c-4 0-7 .5-9 2Zm0 0v14',
};

/** Folders of static pages that are not those of a collection. */
const STATIC_FOLDERS = {
	pictures: EASY_READ,
	programme: KINDS.programmes.mark,
	search: {
		name: 'search',
		path: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.500l5 5',
	},
} satisfies Readonly<Record<string, Mark>>;

/** The mark of the page at an address, which is written from the site’s root. A list has the mark of its entries. */
export function pageMark(address: string): Mark {
	if (address.endsWith('/easy-read/')) return EASY_READ;
	const [, first = ''] = address.split('/');
	if (isKey(STATIC_FOLDERS, first)) return STATIC_FOLDERS[first];
	return KINDS[isCollection(first) ? first : 'pages'].mark;
}
