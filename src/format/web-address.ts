/** The schemes by which an address may lead out of the site. */
const LEADING_OUT: ReadonlySet<string> = new Set(['https', 'http', 'mailto', 'tel', 'sms']);

/** An address as a browser reads it: without tabs and line ends, and without what surrounds it. */
function asRead(address: string): string {
	return address.replace(/[\t\n\r]/g, '').replace(/^[\p{Cc} ]+|[\p{Cc} ]+$/gu, '');
}

/** The scheme of an address in small letters, as a browser reads it; `undefined` for one within the site. */
export function schemeOf(address: string): string | undefined {
	return /^([a-z][a-z0-9+.-]*):/i.exec(asRead(address))?.[1]?.toLowerCase();
}

/** True for an address of a scheme that must not lead out of the site. A drive of the author’s own computer has none. */
export function hasForbiddenScheme(address: string): boolean {
	const scheme = schemeOf(address);
	return scheme !== undefined && scheme.length > 1 && !LEADING_OUT.has(scheme) && scheme !== 'file';
}

/** True for `//host/` and `\\host\`, which a browser takes for another site. */
export function lacksScheme(address: string): boolean {
	return /^[/\\]{2}/.test(asRead(address));
}

/** Why an `http` or `https` address leads to no other site, in words; `undefined` when it does. */
export function problemOfWebAddress(address: string): string | undefined {
	if (/[\p{Cc}\p{Cf}]/u.test(address)) return 'it has characters in it that nobody sees';
	const [, authority = ''] = /^https?:\/\/([^/?#]*)/i.exec(address) ?? [];
	if (authority === '') return 'it names no site after `https://`';
	if (authority.includes('@')) return 'a name before the `@` hides where it leads';
	return /[\\%\s]/.test(authority) || !URL.canParse(address) ? 'no browser can read it' : undefined;
}
