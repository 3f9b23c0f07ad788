import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { filesBelow } from '../files-below.ts';
import { keepBundle } from './kept-bundle.ts';

type Pages = Parameters<ReturnType<typeof keepBundle>['plugin']>[0];
type Page = Pages extends Map<string, infer P> ? P : never;

let top: string;

beforeEach(() => {
	top = mkdtempSync(join(tmpdir(), 'bundle-'));
});

const FILES = {
	'site/.prerender/prerender-entry.abc.mjs': 'export const app = 1;',
	'site/.prerender/chunks/page.mjs': 'export default 2;',
	'site/_astro/style.css': 'p { margin: 0 }',
	'site/robots.txt': 'Robots',
};
const STYLES: Page['styles'] = [
	{ depth: 0, order: 1, sheet: { type: 'external', src: '_astro/style.css' } },
];

const read = () =>
	Object.fromEntries(
		filesBelow(join(top, 'site')).map((file) => [
			`site/${file}`,
			readFileSync(join(top, 'site', file), 'utf8'),
		]),
	);

/** Builds in the order of Astro. Returns whether anything was bundled, and what pages and the folder of the site are then. */
async function build(madeFrom = 'code', isAfresh = false) {
	rmSync(join(top, 'site'), { recursive: true, force: true });
	const warnings: string[] = [];
	const bundle = keepBundle({
		file: join(top, 'kept/bundle'),
		madeFrom: () => madeFrom,
		isAfresh,
		warn: (line) => warnings.push(line),
	});
	const page = { styles: [] } as unknown as Page;
	const { buildApp } = bundle.plugin(new Map([['page.astro', page]]));
	let isBundled = false;
	const environment = (outDir: string) => ({ config: { build: { outDir } }, isBuilt: false });
	const builder = {
		config: { root: top },
		environments: { prerender: environment('site/.prerender'), client: environment('site') },
		build: async (_: unknown): Promise<unknown> => {
			isBundled = true;
			page.styles = STYLES;
			for (const [file, text] of Object.entries(FILES)) {
				mkdirSync(dirname(join(top, file)), { recursive: true });
				writeFileSync(join(top, file), text);
			}
			return { output: [{ type: 'chunk', fileName: 'prerender-entry.abc.mjs' }] };
		},
	};
	const hook = typeof buildApp === 'object' ? buildApp.handler : buildApp;
	await hook?.call({} as never, builder as never);
	const answer = await builder.build(builder.environments.prerender);
	bundle.keep();
	return { isBundled, answer, styles: page.styles, files: read(), warnings };
}

test('the second build has the modules, files and styles of the first, and bundles nothing', async () => {
	const first = await build();
	expect(first.isBundled).toBe(true);
	const second = await build();
	expect(second).toMatchObject({ isBundled: false, styles: STYLES, files: FILES, warnings: [] });
	expect(second.answer).toMatchObject({ output: [{ fileName: 'prerender-entry.abc.mjs' }] });
});

test('after a change of the code it is bundled again, without a warning, and kept again', async () => {
	await build();
	expect(await build('other code')).toMatchObject({ isBundled: true, warnings: [] });
	expect((await build('other code')).isBundled).toBe(false);
});

test('a build that is to be compared bundles in any case', async () => {
	await build();
	expect((await build('code', true)).isBundled).toBe(true);
});

test('a bundle that was cut off is not used, and one line says so', async () => {
	await build();
	truncateSync(join(top, 'kept/bundle'), 60);
	const { isBundled, files, warnings } = await build();
	expect({ isBundled, files }).toEqual({ isBundled: true, files: FILES });
	expect(warnings).toEqual([`${join(top, 'kept/bundle')} is not used: it is not complete`]);
});

test('a bundle with a file whose bytes have changed is not used', async () => {
	await build();
	const kept = join(top, 'kept/bundle');
	const bytes = readFileSync(kept);
	bytes[bytes.indexOf('export default 2')] = 0x45;
	writeFileSync(kept, bytes);
	expect(await build()).toMatchObject({ isBundled: true, files: FILES });
});
