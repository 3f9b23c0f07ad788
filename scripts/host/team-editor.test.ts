import { expect, test } from 'vitest';
import { contentSecurityPolicy, editorPolicy } from '../../src/config/content-security.ts';
import type { HostPlan } from './host-plan.ts';
import { HOSTS } from './hosts.ts';

/** What hosts send with the editor for teams. */

const API = 'https://api.github.com';
const CONNECTIONS = `connect-src 'self' ${API}`;
const plan: HostPlan = {
	url: new URL('https://site.example/'),
	base: '/',
	files: ['index.html', 'admin/index.html', 'admin/site.json'],
	moved: [],
};

function written(name: string, ofEditor: string | undefined): string {
	const { files = {} } = HOSTS.get(name)?.files({ ...plan, ofEditor }, '/srv/site') ?? {};
	return Object.values(files).join('\n');
}

/** GitHub Pages sends no headers: there the policy in the page counts. */
const WITH_HEADERS = [...HOSTS.keys()].filter((name) => name !== 'github');

test.each(WITH_HEADERS)('%s lets the editor connect to GitHub, where a site has it', (name) => {
	const text = written(name, editorPolicy(API));
	expect(text).toContain(CONNECTIONS);
	expect(written(name, undefined)).not.toContain('github.com');
});

/** Netlify sends every policy that matches, so there other pages forbid it in their own head. */
test.each(WITH_HEADERS.filter((name) => name !== 'netlify'))(
	'%s lets other pages connect to the site alone',
	(name) => {
		expect(written(name, editorPolicy(API))).toContain("connect-src 'self';");
	},
);

test('the editor may do less than other pages in everything else', () => {
	const policy = editorPolicy(API);
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toMatch(/unsafe|\*|data:|blob:/);
	expect(policy.replace(` ${API}`, '')).toContain("connect-src 'self'");
	expect(contentSecurityPolicy('/')).not.toContain(API);
});
