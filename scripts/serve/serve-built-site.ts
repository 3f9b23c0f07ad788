import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { siteSettings } from '../../src/config/site-file.ts';
import { finishEarlierBuild } from '../build/finish-earlier-build.ts';
import { CommandError } from '../command-line/command-error.ts';
import { serve } from './static-server.ts';

/** The port at which an author sees the site. */
const PORT = 4321;

/**
 * Serves a built site at http://localhost:4321 until the process is ended.
 * @throws CommandError when there is no site in the folder, or when another program has the port
 */
export async function serveBuiltSite(folder: string): Promise<void> {
	await finishEarlierBuild(folder);
	assertBuilt(folder);
	await assertPortIsFree();
	const { url } = await serve(folder, { port: PORT, base: siteSettings().base });
	console.log(`The site is at ${url.replace('127.0.0.1', 'localhost')} (end with Ctrl+C)`);
}

/** @throws CommandError when there is no site in the folder */
export function assertBuilt(folder: string): void {
	if (!existsSync(join(folder, 'index.html')))
		throw new CommandError(`There is no built site in ${folder}/: run \`npm run build\` first.`);
}

/** @throws CommandError when another program answers at the port, on either of the addresses of `localhost` */
export async function assertPortIsFree(port = PORT): Promise<void> {
	for (const host of ['127.0.0.1', '::1']) {
		if (await isTaken(port, host))
			throw new CommandError(
				`Port ${port} is taken by another program, perhaps another window with this site: end that one first.`,
			);
	}
}

/** A machine may have only one of the two addresses. */
function isTaken(port: number, host: string): Promise<boolean> {
	return new Promise((done) => {
		const probe = createServer()
			.once('error', ({ code }: NodeJS.ErrnoException) => done(code === 'EADDRINUSE'))
			.once('listening', () => probe.close(() => done(false)))
			.listen(port, host);
	});
}
