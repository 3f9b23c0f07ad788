/**
 * The server of the container: serves the folder above it with the headers of `site.json`. It needs Node alone.
 * `PORT` and `HOST` set where it listens: 8080 on this machine, unless the container says otherwise.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HeaderRule, matchingHeaders } from '../../src/config/matching-headers.ts';
import { serveFiles } from '../serve/file-server.ts';

/** What `npm run host -- container` writes beside this file. */
export interface ContainerSite {
	base: string;
	rules: readonly HeaderRule[];
	moved: readonly { from: string; to: string }[];
}

/** The folder that the container’s files are in, below the site. */
const OWN = join(import.meta.dirname, '..', '..');

const { base, rules, moved }: ContainerSite = JSON.parse(
	readFileSync(join(OWN, 'site.json'), 'utf8'),
);

const { url, close } = await serveFiles(join(OWN, '..'), {
	base,
	port: Number(process.env.PORT ?? 8080),
	host: process.env.HOST ?? '127.0.0.1',
	headersFor: (address) => matchingHeaders(rules, address),
	moved: new Map(moved.map(({ from, to }) => [from, to])),
	isBusy: true,
});
console.log(`The site is at ${url}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
	process.once(signal, async () => {
		await close();
		process.exit();
	});
