import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exchangeFolders } from './exchange-folders.ts';

function canLoadKoffi(): boolean {
	try {
		createRequire(import.meta.url)('koffi');
		return true;
	} catch {
		return false;
	}
}

const root = mkdtempSync(join(tmpdir(), 'exchange-'));
for (const name of ['one', 'other']) {
	mkdirSync(join(root, name));
	writeFileSync(join(root, name, name), '');
}

test.runIf(process.platform === 'linux' && canLoadKoffi())(
	'two folders exchange their names with the system call of Linux',
	() => {
		expect(exchangeFolders(join(root, 'one'), join(root, 'other'))).toBe(true);
		expect(readdirSync(join(root, 'one'))).toEqual(['other']);
		expect(readdirSync(join(root, 'other'))).toEqual(['one']);
	},
);

test('nothing is exchanged if one of the folders does not exist, and the other stays', () => {
	expect(exchangeFolders(join(root, 'no-such'), join(root, 'one'))).toBe(false);
	expect(readdirSync(root).sort()).toEqual(['one', 'other']);
});
