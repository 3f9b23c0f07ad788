import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { openBundler, type PageBundle } from './page-bundle.ts';

let top: string;

beforeEach(() => {
	top = mkdtempSync(join(tmpdir(), 'page-bundle-'));
});

const WRITER = new URL('../../src/config/kept/kept-bundle.ts', import.meta.url).href;

/** A program that bundles a single module, and notes that it was run. */
const BUNDLER = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBundle } from ${JSON.stringify(WRITER)};
const top = import.meta.dirname;
appendFileSync(join(top, 'runs'), '.');
for (const folder of ['modules', 'client']) mkdirSync(join(top, folder), { recursive: true });
writeFileSync(join(top, 'modules/entry.mjs'), '');
const writer = writeBundle(process.argv[2]);
writer.putModules(join(top, 'modules'), { entry: 'entry.mjs', styles: {} });
writer.putClient(join(top, 'client'));
process.once('message', (madeFrom) => {
	writer.complete(madeFrom);
	process.disconnect();
});
`;

function open(program: string, isAfresh = false) {
	const path = join(top, 'bundler.ts');
	writeFileSync(path, program);
	const bundler = openBundler({ file: join(top, 'kept'), isAfresh, program: path });
	onTestFinished(bundler.stop);
	return bundler;
}

function start(program: string, { madeFrom = 'code', isAfresh = false } = {}): PageBundle {
	return open(program, isAfresh).start(madeFrom);
}

test('modules are bundled once, and bundled again if they are made from something else, or for a comparison', async () => {
	expect((await start(BUNDLER).ready()).entry).toBe('entry.mjs');
	const none = 'throw new Error("Unexpected bundling")';
	expect((await start(none).ready()).entry).toBe('entry.mjs');
	await expect(start(none, { madeFrom: 'other code' }).ready()).rejects.toThrow();
	await expect(start(none, { isAfresh: true }).ready()).rejects.toThrow();
});

test('a bundle that nobody asks for, since the content has an error, is not kept', async () => {
	const bundler = open(`${BUNDLER}writeFileSync(join(top, 'bundled'), '');`);
	bundler.start('code');
	await vi.waitFor(() => expect(existsSync(join(top, 'bundled'))).toBe(true), 10_000);
	await new Promise((done) => setTimeout(done, 300));
	bundler.stop();
	expect(existsSync(join(top, 'kept'))).toBe(false);
});

test('why they could not be bundled is reported', async () => {
	const bundle = start('console.error("a.mdx has no end"); process.exit(1)');
	await expect(bundle.ready()).rejects.toThrow(/^a\.mdx has no end$/);
});

test('warnings about them are passed on', async () => {
	const said = vi.spyOn(console, 'error').mockReturnValue();
	await start(`${BUNDLER}console.error('a.mdx is long');`).ready();
	expect(said.mock.calls).toEqual([['a.mdx is long']]);
});

test('bundling begins before it is known what from, and ends with the build that wanted it', async () => {
	const [begun, ended] = [join(top, 'begun'), join(top, 'ended')];
	const program = `import { writeFileSync } from 'node:fs';
writeFileSync(${JSON.stringify(begun)}, '');
setTimeout(() => writeFileSync(${JSON.stringify(ended)}, ''), 3000);`;
	const bundler = open(program);
	await vi.waitFor(() => expect(existsSync(begun)).toBe(true), 10_000);
	bundler.stop();
	await expect(bundler.start('code').ready()).rejects.toThrow('The pages could not be bundled');
	expect(existsSync(ended)).toBe(false);
});
