import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { siteSettings } from '../../../src/config/site-file.ts';
import { DIST } from '../../build/build-site.ts';
import { prepareHost } from '../../host/prepare-host.ts';

/** A user who may read the files, and write none. */
const NOBODY = 65_534;

/** The built site as a container holds it, served by the server of the container alone. */
export interface Container {
	/** A copy of the built site. */
	folder: string;
	url: string;
	close(): void;
}

/** Copies the built site, prepares it as `npm run host -- container` does, and starts its server. */
export async function startContainer(): Promise<Container> {
	const folder = join(mkdtempSync(join(tmpdir(), 'container-')), 'dist');
	cpSync(DIST, folder, { recursive: true });
	chmodSync(dirname(folder), 0o755);
	prepareHost('container', folder);
	const port = await freePort();
	const server = spawn(
		process.execPath,
		[join(folder, '.container/scripts/host/container-server.ts')],
		{
			cwd: '/',
			env: { PORT: String(port), HOST: '127.0.0.1' },
			stdio: 'inherit',
			...(userInfo().uid === 0 && isReadableByAll(folder) ? { uid: NOBODY, gid: NOBODY } : {}),
		},
	);
	const url = `http://127.0.0.1:${port}${siteSettings().base}`;
	await answering(url, server);
	return { folder, url, close: () => server.kill() };
}

/** The tests’ own folder may be closed to other users. */
function isReadableByAll(folder: string): boolean {
	return dirname(dirname(folder)) === '/tmp';
}

function freePort(): Promise<number> {
	return new Promise((done) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

async function answering(url: string, server: ChildProcess): Promise<void> {
	while (server.exitCode === null) {
		if (
			await fetch(url).then(
				({ ok }) => ok,
				() => false,
			)
		)
			return;
		await setTimeout(50);
	}
	throw new Error('The server of the container has ended');
}
