import { withBase } from '../../graph/address.ts';
import type { Library } from '../../parse/library.ts';
import { libraryAddresses } from '../links/addresses.ts';
import { libraryMask } from '../privacy/mask.ts';
import type { Diagnostic } from '../rule/diagnostic.ts';

/**
 * Returns findings with those of the current page first, and otherwise in their order.
 *
 * @param path the path of the page as requested, with the base path of the site
 */
export function sortCurrentPageFirst<D extends Diagnostic>(
	diagnostics: readonly D[],
	path: string,
	library: Library,
): D[] {
	const addresses = libraryAddresses(library);
	const { base } = library.site.raw ?? {};
	const mask = libraryMask(library);
	const own = new Set<string>();
	for (const entry of library.all()) {
		const [address = ''] = addresses.of(entry).split('#');
		if (withBase(typeof base === 'string' ? base : '/', address) === path)
			own.add(mask.path(entry.file));
	}
	const isOwn = ({ file }: D) => own.has(file);
	return [...diagnostics.filter(isOwn), ...diagnostics.filter((each) => !isOwn(each))];
}
