import { webHost } from './web-address.ts';

/** A service that wraps the addresses in e-mails and chats: its host, and the address inside one of its own. */
interface Wrapper {
	host: RegExp;
	inside(address: URL): string | null | undefined;
}

const parameter =
	(...names: string[]) =>
	({ searchParams }: URL) =>
		names.map((name) => searchParams.get(name)).find((value) => value);

const WRAPPERS: readonly Wrapper[] = [
	{ host: /(?:^|\.)safelinks\.protection\.outlook\.com$/, inside: parameter('url') },
	{ host: /^statics\.teams\.(?:cdn\.office\.net|microsoft\.com)$/, inside: parameter('url') },
	{ host: /^urldefense\.proofpoint\.com$/, inside: proofpoint },
	{ host: /^urldefense\.(?:com|us)$/, inside: urlDefense },
	{ host: /^linkprotect\.cudasvc\.com$/, inside: parameter('a') },
	{ host: /^(?:www\.)?google\.(?:com|co\.uk)$/, inside: googled },
	{ host: /^(?:l|lm)\.facebook\.com$/, inside: parameter('u') },
	{ host: /^clicktime\.symantec\.com$/, inside: parameter('u') },
	{ host: /\.trendmicro\.com$/, inside: parameter('url') },
	{ host: /^secure-web\.cisco\.com$/, inside: lastPart },
	{ host: /(?:^|\.)mimecast(?:protect)?\.com$/, inside: () => undefined },
];

/** Returns the address that a mail filter has wrapped. */
export interface Wrapped {
	/** The name of the filter’s host. */
	host: string;
	/** The address inside; `undefined` if only the filter knows it. */
	inside: string | undefined;
}

/** Returns what a mail filter’s wrapper leads to; `undefined` for an address without one. */
export function readWrapper(address: string): Wrapped | undefined {
	const host = webHost(address);
	const wrapper = WRAPPERS.find((each) => each.host.test(host));
	if (!wrapper || !URL.canParse(address)) return undefined;
	const inside = wrapper.inside(new URL(address)) ?? undefined;
	if (inside === undefined)
		return /google/.test(host) || !/mimecast|outlook|proofpoint|urldefense/.test(host)
			? undefined
			: { host, inside };
	return /^https?:\/\//i.test(inside) && URL.canParse(inside) ? { host, inside } : undefined;
}

function googled({ pathname, searchParams }: URL): string | null | undefined {
	return pathname === '/url' ? (searchParams.get('q') ?? searchParams.get('url')) : undefined;
}

/** `u=https-3A__www.example.org_a`: percent signs are hyphens, and slashes are underscores. */
function proofpoint({ searchParams }: URL): string | undefined {
	const written = searchParams.get('u');
	return written ? unescaped(written.replaceAll('-', '%').replaceAll('_', '/')) : undefined;
}

/** `/v3/__https://www.example.org/a__;!!…`: a star would stand for what is encoded at its end. */
function urlDefense({ pathname }: URL): string | undefined {
	const inside = /^\/v3\/__(.+?)__;/.exec(pathname)?.[1];
	return inside && !inside.includes('*') ? inside.replace(/^(https?:)\/(?!\/)/, '$1//') : undefined;
}

function lastPart({ pathname }: URL): string | undefined {
	return unescaped(pathname.slice(pathname.lastIndexOf('/') + 1));
}

function unescaped(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
