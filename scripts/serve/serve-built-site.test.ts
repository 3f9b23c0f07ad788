import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { assertPortIsFree, serveBuiltSite } from './serve-built-site.ts';

test('a port in use is reported in one line, and can be used once it is free', async () => {
	const other = createServer();
	await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
	const { port } = other.address() as AddressInfo;
	await expect(assertPortIsFree(port)).rejects.toThrow(
		new RegExp(`^Port ${port} is taken by another program[^\\n]*$`),
	);
	await new Promise((done) => other.close(done));
	await expect(assertPortIsFree(port)).resolves.toBeUndefined();
});

test('a folder without a built site is not served', async () => {
	await expect(serveBuiltSite('no-such-folder')).rejects.toThrow('run `npm run build` first');
});
