import { expect, test } from 'vitest';
import { DRAW_CHART } from '../graph/address.ts';
import {
	contentSecurityPolicies,
	contentSecurityPolicy,
	policyInPage,
} from './content-security.ts';

test('a page shows and runs only files of the site, and no other page may show it', () => {
	expect(contentSecurityPolicy('/change-ideas/one/')).toBe(
		"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
	);
});

test('a page that readers put something of their own into connects to nothing', () => {
	for (const address of [DRAW_CHART, `${DRAW_CHART}index.html`, '/guides/for/ward-leader/']) {
		expect(contentSecurityPolicy(address)).toContain("; connect-src 'none';");
		expect(policyInPage(address)).toContain("; connect-src 'none';");
	}
});

test('code that is made while it runs is allowed to the worker of the search alone', () => {
	expect(contentSecurityPolicy('/pagefind/pagefind-worker.js')).toBe(
		"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
	);
	const allowing = contentSecurityPolicies().filter(({ policy }) => policy.includes('unsafe-eval'));
	expect(allowing.map(({ address }) => address)).toEqual(['/pagefind/pagefind-worker.js']);
});

test('a drawing that is opened by itself keeps its style and does nothing', () => {
	expect(contentSecurityPolicy('/files/pages/door.svg')).toBe(
		"default-src 'none'; style-src 'unsafe-inline'",
	);
});

test('a page says itself what a host may not send, without what only a header can say', () => {
	expect(policyInPage('/')).toBe(
		contentSecurityPolicy('/').replace("; frame-ancestors 'none'", ''),
	);
});

test('the table of headers begins with any page and gives each other address what it is sent', () => {
	const [first, ...others] = contentSecurityPolicies();
	expect(first).toEqual({ address: '/*', policy: contentSecurityPolicy('/') });
	expect(others.length).toBeGreaterThan(1);
	for (const { address, policy } of others)
		expect(contentSecurityPolicy(address.replace('*', 'one'))).toBe(policy);
});
