/** The parts of a web address as the author wrote them. */

/** Returns the host of an `http` or `https` address in lower case; empty if it has none. */
export function webHost(address: string): string {
	return /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';
}

const TRACKING =
	/^(utm_.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|vero_id|oly_anon_id|oly_enc_id|s_cid)$/i;

/** Returns the names of tracking parameters. */
export function trackingParameters(address: string): string[] {
	const names = queryParameters(address).map((parameter) => parameter.split('=', 1)[0] ?? '');
	return [...new Set(names.filter((name) => TRACKING.test(name)))];
}

/** Returns the address without some of its parameters. */
export function withoutParameters(address: string, names: readonly string[]): string {
	const kept = queryParameters(address).filter(
		(parameter) => !names.includes(parameter.split('=', 1)[0] ?? ''),
	);
	return address.replace(/\?[^#]*/, kept.length > 0 ? `?${kept.join('&')}` : '');
}

/** Returns the address without its tracking parameters. */
export function withoutTracking(address: string): string {
	return withoutParameters(address, trackingParameters(address));
}

function queryParameters(address: string): string[] {
	const query = /\?([^#]*)/.exec(address)?.[1];
	return query === undefined ? [] : query.split('&');
}
