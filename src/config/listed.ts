import { withBase } from '../graph/address.ts';
import { isCopyForRole } from '../graph/guide-roles.ts';

/**
 * Whether the site map lists a page: it leaves out those that say another page again for some readers, and those in
 * the place of a page that moved.
 * @param moved the addresses that pages once had, without the base path
 */
export function isListed(
	page: string,
	{ base, moved }: { base: string; moved: ReadonlySet<string> },
): boolean {
	const address = `/${new URL(page).pathname.slice(withBase(base, '/').length)}`;
	return !isCopyForRole(address) && !moved.has(address.replace(/easy-read\/$/, ''));
}
