import { addressOfFile, listPages } from '../../dist-checks/files.ts';
import { pagesOfEveryStyle } from '../../dist-checks/styled-elements.ts';
import { visitInTabs } from './page-pool.ts';
import { type Visit, visit } from './visit.ts';

/**
 * Opens every page of a built site, and returns the results by address. The rules about appearance are asked of pages
 * that have, between them, every element in each of its styles.
 */
export function visitAll(folder: string, url: string): Promise<Map<string, Visit>> {
	const addresses = listPages(folder).map(addressOfFile);
	const styled = pagesOfEveryStyle(folder);
	return visitInTabs(addresses, {}, (page, address) =>
		visit(page, new URL(address, url).href, { hasOwnLook: styled.has(address) }),
	);
}
