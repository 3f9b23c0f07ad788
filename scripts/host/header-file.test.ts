import { expect, test } from 'vitest';
import { cloudflareFiles, netlifyFiles } from './header-file.ts';
import { readPlan } from './host-plan.ts';
import { readHeaderFile, sentHeaders } from './testing/header-file-reader.ts';
import { ADDRESSES, expectedHeaders, smallSite } from './testing/small-site.ts';

const plan = readPlan(smallSite(), new URL('https://site.gov.uk/'));
const cloudflare = cloudflareFiles(plan).files;
const netlify = netlifyFiles(plan).files;

/** What these hosts choose well themselves: how long a page is kept, and most types. */
function withoutHostsOwn(headers: Readonly<Record<string, string>>): Record<string, string> {
	const { 'content-type': _, 'cache-control': cache = '', ...others } = headers;
	return /max-age=300$|^$/.test(cache) ? others : { ...others, 'cache-control': cache };
}

test.each(ADDRESSES)('Cloudflare Pages sends the headers of %s', (address) => {
	const sent = sentHeaders(readHeaderFile(cloudflare._headers ?? ''), address);
	expect(withoutHostsOwn(sent)).toEqual(withoutHostsOwn(expectedHeaders(address)));
});

test('Cloudflare Pages reads every rule and every line', () => {
	expect(readHeaderFile(cloudflare._headers ?? '').length).toBeLessThanOrEqual(100);
	for (const line of (cloudflare._headers ?? '').split('\n'))
		expect(line.length).toBeLessThanOrEqual(2000);
});

/** Returns the sources of a directive in each of the policies that a browser enforces together. */
function policySources(policies: string, directive: string): string[] {
	return policies
		.split(', ')
		.flatMap((policy) =>
			policy.split('; ').flatMap((words) => (words.startsWith(`${directive} `) ? [words] : [])),
		);
}

test.each(ADDRESSES)(
	'Netlify sends the headers of %s, with a policy at least as strict, WebAssembly apart',
	(address) => {
		const { 'content-security-policy': policy = '', ...sent } = withoutHostsOwn(
			sentHeaders(readHeaderFile(netlify._headers ?? ''), address),
		);
		const { 'content-security-policy': expected = '', ...others } = withoutHostsOwn(
			expectedHeaders(address),
		);
		expect(sent).toEqual(others);
		expect(policySources(policy, 'default-src')).toEqual(["default-src 'none'"]);
		expect(policySources(policy, 'script-src')).toEqual(["script-src 'self' 'wasm-unsafe-eval'"]);
		expect(policySources(policy, 'connect-src').includes("connect-src 'none'")).toBe(
			expected.includes("connect-src 'none'"),
		);
		expect(policy).not.toContain("'unsafe-inline'");
	},
);

test('both redirect from the former address of a page', () => {
	expect(netlify._redirects).toBe('/drivers/old/ /drivers/one/ 301!\n');
	expect(cloudflare._redirects).toBe(
		'/drivers/old/ /drivers/one/ 301\n/drivers/old /drivers/one/ 301\n',
	);
});
