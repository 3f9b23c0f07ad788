import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { nativeModules } from './native-modules.ts';

const CONFIG = resolve('src/content.config.ts');

function resolveId(id: string, importer: string): unknown {
	const hook = nativeModules().resolveId;
	return typeof hook === 'function' ? hook.call({} as never, id, importer, {} as never) : undefined;
}
function load(id: string): unknown {
	const hook = nativeModules().load;
	return typeof hook === 'function' ? hook.call({} as never, id) : undefined;
}

test('what the collections import is what the command has loaded, with the same names', async () => {
	const code = load(String(resolveId('./schema/collection-name.ts', CONFIG)));
	const { COLLECTIONS } = await import(`data:text/javascript,${encodeURIComponent(String(code))}`);
	const native = await import(pathToFileURL(resolve('src/schema/collection-name.ts')).href);
	expect(COLLECTIONS).toEqual(native.COLLECTIONS);
});

test('packages, and what other modules import, are left to Vite', () => {
	expect(resolveId('astro:content', CONFIG)).toBeUndefined();
	expect(resolveId('./schema/collection-name.ts', resolve('src/parse/loader.ts'))).toBeUndefined();
	expect(load(resolve('src/kinds/index.ts'))).toBeUndefined();
});
