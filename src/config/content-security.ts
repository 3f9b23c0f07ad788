import { PAGES_WITHOUT_CONNECTIONS, TEAM_EDITOR } from '../graph/address.ts';

/** A content security policy, by directive (https://www.w3.org/TR/CSP3/). */
type Policy = Readonly<Record<string, string>>;

/**
 * The policy of most pages: everything they show and run comes from a file of the site itself. Inline scripts are
 * blocked, so that text which became markup by mistake still could not run.
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

/** Pages into which readers put their own data promise to send nothing; this policy enforces it. */
const WITHOUT_CONNECTIONS: Policy = { ...ANY_PAGE, 'connect-src': "'none'" };

/** The search runs WebAssembly in a worker, to which the policy of its own file applies. */
const SEARCH_WORKER: Policy = {
	'default-src': "'none'",
	'script-src': "'self' 'wasm-unsafe-eval'",
	'connect-src': "'self'",
};

/** An SVG opened on its own keeps its style, and runs and loads nothing. */
const DRAWING: Policy = { 'default-src': "'none'", 'style-src': "'unsafe-inline'" };

/**
 * Addresses with a policy of their own, from the site’s root; `*` matches anything. All other addresses have the
 * policy of most pages.
 */
const OWN_POLICIES: ReadonlyMap<string, Policy> = new Map([
	['/*.svg', DRAWING],
	['/pagefind/pagefind-worker.js', SEARCH_WORKER],
	...[...PAGES_WITHOUT_CONNECTIONS].map((address) => [address, WITHOUT_CONNECTIONS] as const),
]);

/**
 * The policy of the editor for teams: it connects to the site, and to the API of GitHub that the site names.
 * @param api the address of the API
 */
export function editorPolicy(api: string): string {
	return written(editorDirectives(api));
}

/** Returns the policy for the `<meta>` of the editor’s page. */
export function editorPolicyInPage(api: string): string {
	return written(withoutHeaderOnly(editorDirectives(api)));
}

function editorDirectives(api: string): Policy {
	return {
		'default-src': "'none'",
		'script-src': "'self'",
		'style-src': "'self'",
		'img-src': "'self'",
		'font-src': "'self'",
		'connect-src': `'self' ${new URL(api).origin}`,
		'form-action': "'none'",
		'base-uri': "'none'",
		'frame-ancestors': "'none'",
	};
}

/** Directives that are valid only in a header. */
const HEADER_ONLY = new Set(['frame-ancestors']);

/**
 * Returns the value of the `Content-Security-Policy` header of an address.
 * @param address from the site’s root, without its base path and without a query
 */
export function contentSecurityPolicy(address: string): string {
	return written(policyFor(address));
}

/** Returns the policy for the `<meta>` of a page, which applies where a host sends no headers. */
export function policyInPage(address: string): string {
	const policy = policyFor(address);
	const known = inPages.get(policy) ?? written(withoutHeaderOnly(policy));
	inPages.set(policy, known);
	return known;
}

const inPages = new Map<Policy, string>();

function withoutHeaderOnly(policy: Policy): Policy {
	return Object.fromEntries(
		Object.entries(policy).filter(([directive]) => !HEADER_ONLY.has(directive)),
	);
}

/**
 * Returns every policy of the site for a host’s header file: the policy of most pages under `/*`, then the
 * exceptions. Each exception replaces the first, since a browser that receives two policies enforces both.
 * @param ofEditor the policy of the editor for teams, where the site has it
 */
export function contentSecurityPolicies(ofEditor?: string): { address: string; policy: string }[] {
	return [
		{ address: '/*', policy: written(ANY_PAGE) },
		...[...OWN_POLICIES].map(([address, policy]) => ({ address, policy: written(policy) })),
		...(ofEditor === undefined ? [] : [{ address: TEAM_EDITOR, policy: ofEditor }]),
	];
}

function policyFor(address: string): Policy {
	if (address.endsWith('.svg')) return DRAWING;
	return OWN_POLICIES.get(address.replace(/(?:\/|^)index\.html$/, '/')) ?? ANY_PAGE;
}

function written(policy: Policy): string {
	return Object.entries(policy)
		.map(([directive, sources]) => `${directive} ${sources}`)
		.join('; ');
}
