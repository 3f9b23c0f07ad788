import { expect, test } from 'vitest';
import { DRAW_CHART } from '../graph/address.ts';
import {
	contentSecurityPolicies,
	contentSecurityPolicy,
	policyInPage,
} from './content-security.ts';

test('a page loads only files of the site, and no other site may frame it', () => {
	expect(contentSecurityPolicy('/change-ideas/one/')).toBe(
		"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
	);
});

test('a page into which readers put their own data connects to nothing', () => {
	for (const address of [DRAW_CHART, `${DRAW_CHART}index.html`, '/guides/for/ward-leader/']) {
		expect(contentSecurityPolicy(address)).toContain("; connect-src 'none';");
		expect(policyInPage(address)).toContain("; connect-src 'none';");
	}
});

test('only the search’s worker may compile code at run time', () => {
	expect(contentSecurityPolicy('/pagefind/pagefind-worker.js')).toBe(
		"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
	);
	const allowing = contentSecurityPolicies().filter(({ policy }) => policy.includes('unsafe-eval'));
	expect(allowing.map(({ address }) => address)).toEqual(['/pagefind/pagefind-worker.js']);
});

test('an SVG opened on its own keeps its style and runs nothing', () => {
	expect(contentSecurityPolicy('/files/pages/door.svg')).toBe(
		"default-src 'none'; style-src 'unsafe-inline'",
	);
});

test('a page carries its own policy in case the host sends no headers, without the directives that only a header may set', () => {
	expect(policyInPage('/')).toBe(
		contentSecurityPolicy('/').replace("; frame-ancestors 'none'", ''),
	);
});

test('the header file starts with the policy of any page, and gives each exception its own', () => {
	const [first, ...others] = contentSecurityPolicies();
	expect(first).toEqual({ address: '/*', policy: contentSecurityPolicy('/') });
	expect(others.length).toBeGreaterThan(1);
	for (const { address, policy } of others)
		expect(contentSecurityPolicy(address.replace('*', 'one'))).toBe(policy);
});
