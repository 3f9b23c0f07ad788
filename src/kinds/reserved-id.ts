import { isKey } from '../format/keys.ts';
import { COLLECTIONS, type CollectionName } from '../schema/collection-name.ts';
import { ADDED_TEXTS, STATIC_PAGES } from '../schema/static-pages.ts';
import { KINDS } from './index.ts';
import { PROGRAMME_PAGES } from './programmes/pages.ts';

/** Says what an id would take the address of, where that is the site’s own. */
export function reservedId(collection: CollectionName, id: string): string | undefined {
	if (collection === 'pages' && ADDED_TEXTS.includes(id)) return undefined;
	const first = id.split('/', 1)[0] ?? id;
	if (id.endsWith('/easy-read') || (collection === 'pages' && id === 'easy-read'))
		return 'the Easy Read version of another entry';
	if (collection === 'change-ideas' && first === 'by') return 'the lists of change ideas';
	if (collection === 'guides' && first === 'for') return 'the paths of the roles';
	if (collection === 'tools' && id === 'run-chart') return 'the run chart tool';
	if (collection === 'programmes' && PROGRAMME_PAGES.some((page) => id.endsWith(`/${page}`)))
		return 'a further page of another programme';
	const { page } = KINDS[collection];
	const address = page === 'root' ? `/${id}/` : `/${collection}/${id}/`;
	if ((page === 'root' || page === 'own') && isKey(STATIC_PAGES, address))
		return `the site’s own \`${address}\``;
	if (page === 'root' && SITE_FOLDERS.has(first)) return `the site’s own \`/${first}/\``;
	return undefined;
}

/** What the site itself puts at its top level. */
const SITE_FOLDERS: ReadonlySet<string> = new Set([
	...COLLECTIONS.filter((name) => KINDS[name].page !== 'root'),
	'programme',
	'search',
	'contact',
	'api',
	'files',
	'pagefind',
	'pictures',
	'admin',
	'404',
]);
