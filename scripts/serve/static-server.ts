import { matchingHeaders } from '../../src/config/matching-headers.ts';
import { headerRules } from '../../src/config/response-headers.ts';
import { readEditorPolicy } from './editor-policy.ts';
import { type FileServer, type FileServerOptions, serveFiles } from './file-server.ts';

export type { FileServer as StaticServer, Sent } from './file-server.ts';

/** Files with a hash in their name, which browsers may keep: a new build gives them another name. */
const UNCHANGING = /immutable/;

/**
 * Serves a built site on this machine with the headers that its hosts send. Browsers ask again for every file that a
 * new build may change, so that an author sees what was built last.
 * @throws `EADDRINUSE` when another program has the port
 */
export function serve(
	folder: string,
	options: Omit<FileServerOptions, 'headersFor'>,
): Promise<FileServer> {
	const rules = headerRules(readEditorPolicy(folder));
	return serveFiles(folder, {
		...options,
		headersFor: (address) => {
			const headers = matchingHeaders(rules, address);
			return UNCHANGING.test(headers['Cache-Control'] ?? '')
				? headers
				: { ...headers, 'Cache-Control': 'no-cache' };
		},
	});
}
