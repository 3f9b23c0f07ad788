import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { isWithin, mayBeOpened } from '../parse/confined/may-be-opened.ts';

/**
 * Keeps a development server from serving what links, hard links and pipes in the content root or in `public/` lead to.
 * A build stops at them; the server goes on, and would follow each.
 *
 * @param content the content root
 */
export function confinedServer(content: string): Plugin {
	return {
		name: 'confined-server',
		configureServer: ({ config, middlewares }) => {
			const folders = [content, config.publicDir];
			middlewares.use(({ url = '/' }, response, next) => {
				const mayBeServed = servedPlaces(url, config).every((place) =>
					folders.every((folder) => !isWithin(place, folder) || mayBeOpened(place, folder)),
				);
				if (mayBeServed) next();
				else response.writeHead(404).end('Not found');
			});
		},
	};
}

/** Returns where the server may look up an address: in `public/`, in the project, and anywhere after `/@fs/`. */
function servedPlaces(
	url: string,
	{ base, publicDir, root }: { base: string; publicDir: string; root: string },
): string[] {
	const path = requestPath(url, base);
	const [, anywhere] = /^[\\/]+@fs(?=[\\/])(.*)$/s.exec(path) ?? [];
	return [
		join(publicDir, path),
		join(root, path),
		...(anywhere === undefined ? [] : [resolve(anywhere.replace(/^[\\/]+(?=[A-Za-z]:)/, ''))]),
	];
}

function requestPath(url: string, base: string): string {
	const path = url.replace(/[?#].*$/s, '');
	const below = path.startsWith(base) ? `/${path.slice(base.length)}` : path;
	try {
		return decodeURIComponent(below);
	} catch {
		return below;
	}
}
