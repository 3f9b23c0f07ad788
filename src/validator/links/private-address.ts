import { whyPrivate } from '../../format/private-host.ts';
import { addressScheme, lacksScheme } from '../../format/web-address.ts';
import type { Library } from '../../parse/library.ts';
import { rawFields, rawList } from '../../schema/raw.ts';
import { perLibrary } from '../rule/per-library.ts';
import type { AddressProblem } from './address-problem.ts';
import { webHost } from './web-address.ts';

/** Returns why only its author can reach an address; `undefined` if others can, or `site.yaml` allows it. */
export function privateAddress(address: string, library: Library): AddressProblem | undefined {
	if (isAllowed(address, library)) return undefined;
	if (leadsToOwnFile(address)) {
		return {
			message: `Unexpected address \`${address}\`: it leads to a file on your own computer`,
			hint: 'Put the file beside this entry and write `./name`.',
		};
	}
	const why = whyPrivate(readHost(address));
	return why === undefined
		? undefined
		: {
				message: `Unexpected address \`${address}\`: ${why}`,
				hint: 'Link to a page that every reader can open, or put the file beside this entry. If readers can reach it, add its host to `privacy.allow.links` in site.yaml.',
			};
}

/** True for `file:`, and for the drive letter or the share of an author’s computer. */
function leadsToOwnFile(address: string): boolean {
	const scheme = addressScheme(address);
	return scheme === 'file' || scheme?.length === 1;
}

/** Returns the host of an address that leads out of the site; empty if there is none. */
function readHost(address: string): string {
	if (!lacksScheme(address)) return webHost(address);
	return /^\s*[/\\]{2}([^/\\?#:]*)/.exec(address)?.[1] ?? '';
}

function isAllowed(address: string, library: Library): boolean {
	const { hosts, addresses } = allowedLinks(library);
	return (
		hosts.has(readHost(address).toLowerCase()) || addresses.some((each) => address.startsWith(each))
	);
}

/** What `privacy.allow.links` lists: hosts, and addresses with all that is below them. */
const allowedLinks = perLibrary(({ site }: Library) => {
	const { links } = rawFields(rawFields(site.raw?.privacy).allow);
	const listed = rawList(links).filter((each): each is string => typeof each === 'string');
	const addresses = listed.filter((each) => each.includes('/'));
	return {
		hosts: new Set(listed.filter((each) => !each.includes('/')).map((each) => each.toLowerCase())),
		addresses,
	};
});
