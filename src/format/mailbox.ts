/** Domains that are kept for examples and tests, where nobody reads mail (RFC 2606, RFC 6761). */
const RESERVED = /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|localhost)$/i;

/** True for a host at which nothing can ever be reached from outside. */
export function isReservedHost(host: string): boolean {
	return RESERVED.test(host);
}

/** A mail address that somebody may read; `undefined` for one at a domain that is kept for examples. */
export function readMailbox(address: string | undefined): string | undefined {
	const host = address?.split('@').at(-1) ?? '';
	return host === '' || isReservedHost(host) ? undefined : address;
}
