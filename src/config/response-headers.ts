import { contentSecurityPolicies } from './content-security.ts';
import type { HeaderRule } from './matching-headers.ts';

/** What a browser may not do on behalf of a page: the site uses none of these. */
const REFUSED_FEATURES = [
	'accelerometer',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'usb',
];

/** Sent with every response (https://owasp.org/www-project-secure-headers/ explains each). */
export const ALWAYS_SENT: Readonly<Record<string, string>> = {
	'X-Content-Type-Options': 'nosniff',
	// Other sites do not learn which page a reader comes from.
	'Referrer-Policy': 'same-origin',
	'Permissions-Policy': REFUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
	'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Sent in addition over https. Subdomains are left out, since they may belong to others. */
export const SENT_OVER_HTTPS: Readonly<Record<string, string>> = {
	'Strict-Transport-Security': 'max-age=31536000',
};

/** How browsers keep files that have no rule of their own: a withdrawn text disappears within minutes. */
export const CACHED_FOR_MINUTES = 'public, max-age=300';

const CACHED_FOR_EVER = 'public, max-age=31536000, immutable';
const CACHED_FOR_AN_HOUR = 'public, max-age=3600';

/** Files whose names change with their contents. */
const UNCHANGING = [
	'/_astro/*',
	'/pagefind/fragment/*',
	'/pagefind/index/*',
	'/pagefind/heads/fragment/*',
	'/pagefind/heads/index/*',
];

/** What programs ask for again and again. */
const FEEDS = [
	'/change-ideas.xml',
	'/events.xml',
	'/events.ics',
	'/events/*.ics',
	'/community.ics',
];

/** How long browsers keep some files. */
export const CACHE_RULES: readonly HeaderRule[] = [
	...UNCHANGING.map((pattern) => ({ pattern, headers: { 'Cache-Control': CACHED_FOR_EVER } })),
	...FEEDS.map((pattern) => ({ pattern, headers: { 'Cache-Control': CACHED_FOR_AN_HOUR } })),
];

/** Open data, feeds and calendars, which the pages of other sites may read. */
export const OPEN_DATA_RULES: readonly HeaderRule[] = ['/api/*', ...FEEDS].map((pattern) => ({
	pattern,
	headers: { 'Access-Control-Allow-Origin': '*' },
}));

/**
 * The policy of every page, then the exceptions, each of which replaces the first.
 * @param ofEditor the policy of the editor for teams, where the site has it
 */
export function policyRules(ofEditor?: string): HeaderRule[] {
	return contentSecurityPolicies(ofEditor).map(({ address, policy }) => ({
		pattern: address,
		headers: { 'Content-Security-Policy': policy },
	}));
}

/**
 * Returns every rule of the site. Where several rules set one header, the last one counts.
 * @param ofEditor the policy of the editor for teams, where the site has it
 */
export function headerRules(ofEditor?: string): HeaderRule[] {
	return [
		{ pattern: '/*', headers: { ...ALWAYS_SENT, 'Cache-Control': CACHED_FOR_MINUTES } },
		...CACHE_RULES,
		...OPEN_DATA_RULES,
		...policyRules(ofEditor),
	];
}
