import { href } from '../../config/href.ts';
import { fileAddress } from '../../schema/file-address.ts';

/**
 * An address that an author wrote on a component. A body’s addresses are made when it becomes segments;
 * those of a page that @astrojs/mdx renders are made here.
 */
export function ownAddress(address: string, locals: App.Locals): string {
	if (locals.mdxFolder === undefined) return address;
	return fileAddress(address, { base: href('/'), folder: locals.mdxFolder });
}
