import { TEAM_EDITOR, withBase } from '../graph/address.ts';
import { isCopyForRole } from '../graph/guide-roles.ts';

const NOT_FOUND = '/404/';

/**
 * Returns whether the sitemap lists a page. Copies of a page for some readers, redirects from moved pages, the page for
 * missing addresses and the editor are left out.
 * @param moved the former addresses of moved pages, without the base path
 */
export function isListed(
	page: string,
	{ base, moved }: { base: string; moved: ReadonlySet<string> },
): boolean {
	const address = `/${new URL(page).pathname.slice(withBase(base, '/').length)}`;
	return (
		address !== TEAM_EDITOR &&
		address !== NOT_FOUND &&
		!isCopyForRole(address) &&
		!moved.has(address.replace(/easy-read\/$/, ''))
	);
}
