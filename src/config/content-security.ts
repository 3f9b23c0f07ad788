import { PAGES_WITHOUT_CONNECTIONS } from '../graph/address.ts';

/** What may be loaded and done, by directive (https://www.w3.org/TR/CSP3/). */
type Policy = Readonly<Record<string, string>>;

/**
 * What any page of the site may do: everything it shows and runs comes from a file of the site itself. Nothing runs that
 * stands in the page, so that a text which became markup after all would still be a text that does nothing.
 */
const ANY_PAGE: Policy = {
	'default-src': "'none'",
	'script-src': "'self'",
	'style-src': "'self'",
	'img-src': "'self' data:",
	'font-src': "'self'",
	'connect-src': "'self'",
	'manifest-src': "'self'",
	'worker-src': "'self'",
	'form-action': "'self'",
	'base-uri': "'none'",
	'frame-ancestors': "'none'",
};

/** A page that readers put something of their own into is promised to send nothing, and can’t. */
const WITHOUT_CONNECTIONS: Policy = { ...ANY_PAGE, 'connect-src': "'none'" };

/** The search runs WebAssembly. It does so in a worker, whose policy is that of its own file. */
const SEARCH_WORKER: Policy = {
	'default-src': "'none'",
	'script-src': "'self' 'wasm-unsafe-eval'",
	'connect-src': "'self'",
};

/** A drawing that is opened by itself keeps its own style, and runs and loads nothing. */
const DRAWING: Policy = { 'default-src': "'none'", 'style-src': "'unsafe-inline'" };

/** Addresses with a policy of their own, from the site’s root; `*` stands for any. Every other one has that of any page. */
const OWN_POLICIES: ReadonlyMap<string, Policy> = new Map([
	['/*.svg', DRAWING],
	['/pagefind/pagefind-worker.js', SEARCH_WORKER],
	...[...PAGES_WITHOUT_CONNECTIONS].map((address) => [address, WITHOUT_CONNECTIONS] as const),
]);

/** What only a header can say. */
const HEADER_ONLY = new Set(['frame-ancestors']);

/**
 * The value of the `Content-Security-Policy` header of an address.
 * @param address from the site’s root, without its base path and without a query
 */
export function contentSecurityPolicy(address: string): string {
	return written(policyOf(address));
}

/** The same for the `<meta>` of a page, which holds where a host sends no headers. */
export function policyInPage(address: string): string {
	return written(
		Object.fromEntries(
			Object.entries(policyOf(address)).filter(([directive]) => !HEADER_ONLY.has(directive)),
		),
	);
}

/**
 * Every policy of the site for a host’s file of headers: that of any page under `/*`, then the addresses with their own.
 * Each of those takes the place of the first: a browser that is sent two holds to both.
 */
export function contentSecurityPolicies(): { address: string; policy: string }[] {
	return [
		{ address: '/*', policy: written(ANY_PAGE) },
		...[...OWN_POLICIES].map(([address, policy]) => ({ address, policy: written(policy) })),
	];
}

function policyOf(address: string): Policy {
	if (address.endsWith('.svg')) return DRAWING;
	return OWN_POLICIES.get(address.replace(/(?:\/|^)index\.html$/, '/')) ?? ANY_PAGE;
}

function written(policy: Policy): string {
	return Object.entries(policy)
		.map(([directive, sources]) => `${directive} ${sources}`)
		.join('; ');
}
