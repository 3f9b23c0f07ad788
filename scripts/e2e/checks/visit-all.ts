import { addressOfFile, listPages } from '../../dist-checks/files.ts';
import { visitInTabs } from './page-pool.ts';
import { type Visit, visit } from './visit.ts';

/** Opens every page of a built site, and returns the results by address. */
export function visitAll(folder: string, url: string): Promise<Map<string, Visit>> {
	const addresses = listPages(folder).map(addressOfFile);
	return visitInTabs(addresses, {}, (page, address) => visit(page, new URL(address, url).href));
}
