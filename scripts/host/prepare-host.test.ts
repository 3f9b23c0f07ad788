import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { readMark } from '../build/site-mark.ts';
import { HOSTS } from './hosts.ts';
import { prepareHost } from './prepare-host.ts';
import { smallSite } from './testing/small-site.ts';

afterEach(() => {
	vi.unstubAllEnvs();
});

/** A content root that has a `site.yaml` only. */
function useSite(lines: readonly string[]): string {
	const root = mkdtempSync(join(tmpdir(), 'content-'));
	mkdirSync(root, { recursive: true });
	writeFileSync(
		join(root, 'site.yaml'),
		['title: Site', 'tagline: A site.', 'footer: The foot.', ...lines, ''].join('\n'),
	);
	vi.stubEnv('CONTENT_DIR', root);
	return root;
}

const REAL = ['url: https://site.nhs.uk', 'feedback: us@nhs.net'];

test.each([...HOSTS.keys()])('%s is given its files, which the next build may replace', (name) => {
	useSite(REAL);
	const folder = smallSite();
	const { written, steps, warnings } = prepareHost(name, folder);
	expect(warnings).toEqual([]);
	expect(steps.length).toBeGreaterThan(0);
	for (const file of written) expect(existsSync(join(folder, file)), file).toBe(true);
	expect(readMark(folder)).toEqual(expect.arrayContaining([...written]));
});

test('a second run writes the same again', () => {
	useSite(REAL);
	const folder = smallSite();
	prepareHost('iis', folder);
	const first = readFileSync(join(folder, 'web.config'), 'utf8');
	prepareHost('netlify', folder);
	prepareHost('iis', folder);
	expect(readFileSync(join(folder, 'web.config'), 'utf8')).toBe(first);
});

test('placeholders are refused with the file to change, and the site is left as it was', () => {
	const root = useSite(['url: https://site.example.org', 'feedback: us@site.example']);
	const folder = smallSite();
	expect(() => prepareHost('netlify', folder)).toThrow(
		new RegExp(`^${join(root, 'site.yaml')}: \`url\` is .*\\n.*: \`feedback\` is `),
	);
	expect(existsSync(join(folder, '_headers'))).toBe(false);
	expect(prepareHost('container', folder).warnings).toHaveLength(2);
});

test('a mistyped host is refused with the nearest name, and none at all with the list', () => {
	useSite(REAL);
	expect(() => prepareHost('netlfy', smallSite())).toThrow(
		"Unknown host `netlfy`. Did you mean 'netlify'?",
	);
	expect(() => prepareHost(undefined, smallSite())).toThrow('Expected one of github, netlify,');
});

test('a site below a path is refused for a host that serves only at the root', () => {
	const root = useSite([...REAL, 'base: /sub/']);
	expect(() => prepareHost('cloudflare', smallSite('/sub/'))).toThrow(
		`Cloudflare Pages serves a site at the root of its domain, but \`base\` in ${join(root, 'site.yaml')} is /sub/`,
	);
});

test('a site that was built for another address has to be built again', () => {
	useSite(REAL);
	const folder = smallSite();
	writeFileSync(join(folder, 'index.html'), '<link rel="canonical" href="https://old.nhs.uk/">');
	expect(() => prepareHost('github', folder)).toThrow('was built for https://old.nhs.uk/, but');
});

test('a folder without a site is refused', () => {
	useSite(REAL);
	expect(() => prepareHost('github', mkdtempSync(join(tmpdir(), 'empty-')))).toThrow(
		'There is no built site in',
	);
});
