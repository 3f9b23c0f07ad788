import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gatherPages } from './gather-pages.build.ts';

test('only the pages that are searched are gathered, until they are discarded', () => {
	const site = mkdtempSync(join(tmpdir(), 'site-'));
	for (const page of ['', 'felt on doors', 'packs']) {
		mkdirSync(join(site, page), { recursive: true });
		writeFileSync(join(site, page, 'index.html'), page);
	}
	const gathered = gatherPages(`${site}/`, '/qi/', ['/qi/', '/qi/felt%20on%20doors/']);
	expect(readdirSync(gathered.pages, { recursive: true }).sort()).toEqual([
		'felt on doors',
		'felt on doors/index.html',
		'index.html',
	]);
	gathered.discard();
	expect(existsSync(gathered.pages)).toBe(false);
	expect(existsSync(join(site, 'index.html'))).toBe(true);
});

test('all pages are read where nobody knows which are searched', () => {
	expect(gatherPages('dist/', '/', undefined).pages).toBe('dist/');
});
