/** Names that only a network of one’s own resolves (RFC 6762 and 8375, and what routers and offices commonly use). */
const OWN_NETWORK =
	/(?:^|\.)(?:local|localdomain|lan|home|corp|intranet|internal|private|home\.arpa)$/;

/** Ranges of IPv4 that lead to no machine on the internet (RFC 1122, 1918, 3927 and 6598). */
const OWN_RANGES =
	/^(?:0\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)[\d.]+$/;

/** Loopback, unique local and link-local addresses of IPv6 (RFC 4291 and 4193), and IPv4 within them. */
const OWN_IPV6 = /^\[(?:::1?|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*|::ffff:.*)\]$/;

/** Returns why only its author can reach a host, in words; `undefined` for a host on the internet. */
export function whyPrivate(host: string): string | undefined {
	const name = readHost(host);
	if (/(?:^|\.)localhost$/.test(name) || /^127\.[\d.]+$/.test(name) || /^\[::1?\]$/.test(name))
		return 'it leads to the reader’s own computer';
	if (OWN_RANGES.test(name) || OWN_IPV6.test(name))
		return 'it leads to a machine that only your own network reaches';
	if (OWN_NETWORK.test(name) || (name !== '' && !/[.:]/.test(name)))
		return 'only your own network knows this name';
	return undefined;
}

/** Returns a host as a browser reads it: `0x7f.1` is 127.0.0.1, and a full stop at the end means nothing. */
function readHost(host: string): string {
	const read = URL.canParse(`http://${host}/`) ? new URL(`http://${host}/`).hostname : host;
	return read.toLowerCase().replace(/\.$/, '');
}
