import { withBase } from '../graph/address.ts';
import { isCopyForRole } from '../graph/guide-roles.ts';

/** Whether the site map lists a page: it leaves out those that say another page again for some readers. */
export function isListed(page: string, { base }: { base: string }): boolean {
	return !isCopyForRole(`/${new URL(page).pathname.slice(withBase(base, '/').length)}`);
}
