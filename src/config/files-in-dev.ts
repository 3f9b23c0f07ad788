import { extname, join } from 'node:path';
import type { Plugin } from 'vite';
import { readConfined } from '../parse/confined/read-confined.ts';
import { openLibrary } from '../parse/open.ts';
import { readScaledPath, scalePicture } from '../parse/published/scaled-picture.ts';
import { withoutMetadata } from '../parse/published/without-metadata.ts';
import { servedFiles } from '../parse/served-files.ts';

/** The media types of the files that entries may have beside them. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
	'.avif': 'image/avif',
	'.csv': 'text/csv; charset=utf-8',
	'.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	'.ics': 'text/calendar; charset=utf-8',
	'.jpeg': 'image/jpeg',
	'.jpg': 'image/jpeg',
	'.mp3': 'audio/mpeg',
	'.mp4': 'video/mp4',
	'.pdf': 'application/pdf',
	'.png': 'image/png',
	'.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.vtt': 'text/vtt; charset=utf-8',
	'.webp': 'image/webp',
	'.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Serves the pictures, downloads and data beside entries in a development server, as they are now. Astro would ask for
 * a slash at the end of their addresses there.
 */
export function filesInDev(): Plugin {
	return {
		name: 'files-in-dev',
		configureServer: ({ config, middlewares }) => {
			middlewares.use(async ({ url = '/' }, response, next) => {
				const library = openLibrary();
				const path = pathBelow(url, `${config.base}files/`) ?? '';
				const scaled = readScaledPath(path);
				const file = servedFiles(library).get(scaled?.served ?? path);
				if (file === undefined) return next();
				try {
					const read = readConfined(join(library.root, file), library.root);
					const bytes = await (scaled
						? scalePicture(read, scaled.width)
						: withoutMetadata(file, read));
					const ending = extname(path).toLowerCase();
					const type = MEDIA_TYPES[ending] ?? 'application/octet-stream';
					response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(bytes);
				} catch {
					// It has gone since the content was read.
					next();
				}
			});
		},
	};
}

/** Returns what an address has below another, without its query; `undefined` if it is elsewhere. */
function pathBelow(url: string, above: string): string | undefined {
	const [path = ''] = url.split(/[?#]/, 1);
	if (!path.startsWith(above)) return undefined;
	try {
		return decodeURIComponent(path.slice(above.length));
	} catch {
		return undefined;
	}
}
