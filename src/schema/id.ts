import { z } from 'zod';

/** An id is the path of an entry’s file below its collection’s folder, without the ending. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** The id of something within an entry or in `site.yaml`: a single word of an address. */
export const ownId = () =>
	z
		.string()
		.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'an id: small letters, digits and hyphens' })
		.max(100, { error: 'an id of at most 100 characters' });

/** Ids that would take an address of the site’s own, with what each one would take. */
export function reservedId(collection: string, id: string): string | undefined {
	const first = id.split('/', 1)[0] ?? id;
	if (id.endsWith('/easy-read') || (collection === 'pages' && id === 'easy-read'))
		return 'the Easy Read twin of another entry';
	if (collection === 'change-ideas' && first === 'by') return 'the lists of change ideas';
	if (collection === 'guides' && first === 'for') return 'the paths of the roles';
	if (collection === 'tools' && id === 'run-chart') return 'the run chart tool';
	if (collection === 'pages' && OWN_PAGES.has(id)) return `the site’s own \`/${id}/\``;
	if (collection === 'pages' && SITE_FOLDERS.has(first)) return `the site’s own \`/${first}/\``;
	return undefined;
}

/** Pages that the site makes itself, below pages of its authors. */
const OWN_PAGES: ReadonlySet<string> = new Set([
	'for-authors/rules',
	'for-authors/fields',
	'accessibility/conformance',
]);

/** What the site itself puts at its top level. */
const SITE_FOLDERS: ReadonlySet<string> = new Set([
	'programme',
	'programmes',
	'phases',
	'drivers',
	'pcref',
	'sites',
	'organisations',
	'change-ideas',
	'elsewhere',
	'sheets',
	'tools',
	'coaching',
	'guides',
	'community',
	'events',
	'voices',
	'ingredients',
	'facts',
	'sources',
	'glossary',
	'search',
	'contact',
	'api',
	'files',
	'pagefind',
	'pictures',
	'404',
]);
