import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shareProgram } from './share-program.build.ts';

const entry = (languages: object) => JSON.stringify({ version: '1', languages });

/** The folder of a site whose index of heads has these languages. */
function siteWithHeads(languages: object): string {
	const site = mkdtempSync(join(tmpdir(), 'site-'));
	const heads = join(site, 'pagefind/heads');
	mkdirSync(heads, { recursive: true });
	writeFileSync(join(heads, 'pagefind-entry.json'), entry(languages));
	for (const file of ['pagefind.js', 'wasm.en-gb.pagefind', 'wasm.unknown.pagefind'])
		writeFileSync(join(heads, file), '');
	return site;
}

/** The addresses that Pagefind fetches the program from, as it joins them. */
function programs(site: string): string[] {
	const written = JSON.parse(
		readFileSync(join(site, 'pagefind/heads/pagefind-entry.json'), 'utf8'),
	);
	return Object.values<{ wasm: string }>(written.languages).map(
		({ wasm }) =>
			new URL(`/qi/pagefind/heads/wasm.${wasm}.pagefind`, 'https://site.example').pathname,
	);
}

test('the index of heads runs the program of the index of texts, and has none of its own', () => {
	const site = siteWithHeads({ 'en-gb': { hash: 'en-gb_1', wasm: 'en-gb', page_count: 3 } });
	shareProgram(site);
	expect(programs(site)).toEqual(['/qi/pagefind/wasm.en-gb.pagefind']);
	expect(readdirSync(join(site, 'pagefind/heads'))).toEqual(['pagefind-entry.json']);
});

test('all else that the index says of itself stays as it is', () => {
	const site = siteWithHeads({ 'en-gb': { hash: 'en-gb_1', wasm: 'en-gb', page_count: 3 } });
	shareProgram(site);
	const file = join(site, 'pagefind/heads/pagefind-entry.json');
	expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
		version: '1',
		languages: { 'en-gb': { hash: 'en-gb_1', page_count: 3 } },
	});
});

test('a language that Pagefind has no program for runs the one of unknown languages', () => {
	const site = siteWithHeads({ tlh: { hash: 'tlh_1', wasm: null, page_count: 3 } });
	shareProgram(site);
	expect(programs(site)).toEqual(['/qi/pagefind/wasm.unknown.pagefind']);
});
