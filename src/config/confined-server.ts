import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { leadsOut } from '../parse/leads-out.ts';

/**
 * Keeps a development server from serving what links in the content root or in `public/` lead out to. A
 * build stops at such a link; the server goes on, and would follow it.
 *
 * @param content the content root
 */
export function confinedServer(content: string): Plugin {
	return {
		name: 'confined-server',
		configureServer: ({ config, middlewares }) => {
			middlewares.use(({ url = '/' }, response, next) => {
				const path = pathOf(url, config.base);
				const inContent = path.startsWith('/@fs/') ? path.slice('/@fs'.length) : '';
				const isOutside =
					leadsOut(join(config.publicDir, path), config.publicDir) ||
					(inContent.startsWith(content + sep) && leadsOut(inContent, content));
				if (!isOutside) next();
				else response.writeHead(404).end('Not found');
			});
		},
	};
}

function pathOf(url: string, base: string): string {
	const path = url.replace(/[?#].*$/s, '');
	const below = path.startsWith(base) ? `/${path.slice(base.length)}` : path;
	try {
		return decodeURIComponent(below);
	} catch {
		return below;
	}
}
