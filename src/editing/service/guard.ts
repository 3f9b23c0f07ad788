import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The header in which the editor sends its token. Pages of other origins can’t set it without being asked first. */
const TOKEN_HEADER = 'x-editor-token';

/** This machine, as its own browser calls it. */
const HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Returns why a request may not be answered: another machine’s name, which a page elsewhere can be given, another
 * origin, or a token that is not that of the address which was opened.
 *
 * @returns `undefined` if it may
 */
export function refusalOf(
	headers: IncomingHttpHeaders,
	{ token, port }: { token: string; port: number },
): string | undefined {
	const hosts = HOSTS.map((host) => `${host}:${port}`);
	if (!hosts.includes(headers.host ?? '')) return 'Unexpected host';
	const { origin } = headers;
	if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`))
		return 'Unexpected origin';
	const site = headers['sec-fetch-site'];
	if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'Unexpected origin';
	const given = headers[TOKEN_HEADER];
	if (typeof given !== 'string' || !isSame(given, token)) return 'Unexpected token';
	return undefined;
}

function isSame(given: string, token: string): boolean {
	const [one, other] = [Buffer.from(given), Buffer.from(token)];
	return one.length === other.length && timingSafeEqual(one, other);
}
