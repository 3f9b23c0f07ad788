import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { refreshLibrary } from '../parse/open.ts';
import { showEntries } from '../parse/shown-entries.ts';
import { contentFolder } from '../validator/run/check.ts';
import { mdxPages } from './mdx-pages.ts';

const page = (title: string, more = '') =>
	`---\ntitle: ${title}\nsummary: A page.\n${more}---\n\nHello.\n`;

let root: string;
beforeEach(() => {
	root = contentFolder({
		'pages/about.mdx': page('About'),
		'pages/plain.md': page('Plain'),
		'pages/draft.mdx': page('Draft', 'draft: true\n'),
		'pages/wrong.mdx': page('Wrong', 'level: 5\n'),
	});
	vi.stubEnv('CONTENT_DIR', root);
	showEntries('pages', refreshLibrary());
});
afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(root, { recursive: true });
});

/** Calls a hook of the plugin. */
function call(name: 'load' | 'configureServer', argument: unknown): unknown {
	const hook = mdxPages()[name];
	const handler = typeof hook === 'object' ? hook.handler : hook;
	return (handler as (argument: unknown) => unknown)(argument);
}

const loader = (id: string) =>
	`\t[${JSON.stringify(id)}, () => import(${JSON.stringify(resolve(root, `pages/${id}.mdx`))})],\n`;

test('the pages in MDX that are shown become modules, and no others', () => {
	expect(call('load', '')).toBe(`export const mdxPages = new Map([\n${loader('about')}]);\n`);
});

test('the development server asks for them again only if there are others', () => {
	const invalidateModule = vi.fn();
	const moduleGraph = { getModuleById: (id: string) => ({ id }), invalidateModule };
	call('configureServer', { environments: { ssr: { moduleGraph } } });
	const write = (file: string, text: string) => {
		writeFileSync(join(root, 'pages', file), text);
		refreshLibrary();
	};
	write('about.mdx', page('New'));
	expect(invalidateModule).not.toHaveBeenCalled();
	write('more.mdx', page('More'));
	write('about.mdx', page('Newer'));
	expect(invalidateModule.mock.calls).toEqual([[{ id: '\0virtual:mdx-pages' }]]);
});
