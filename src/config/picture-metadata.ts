import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { errorCode } from '../format/error-code.ts';
import { fileExtension, PICTURE_ENDINGS } from '../parse/published/file-types.ts';
import { withoutMetadata } from '../parse/published/without-metadata.ts';

/**
 * Removes the metadata from pictures that Astro copied unchanged into the site: those in `public/`, and those in its
 * assets folder, where pictures of Markdown pages go.
 */
export function pictureMetadata(): AstroIntegration {
	let publicFolder = '';
	let assets = '';
	return {
		name: 'picture-metadata',
		hooks: {
			'astro:config:done': ({ config }) => {
				publicFolder = fileURLToPath(config.publicDir);
				assets = config.build.assets;
			},
			'astro:build:done': async ({ dir }) => {
				const site = fileURLToPath(dir);
				const copied = picturesBelow(join(site, assets)).map((file) => join(assets, file));
				for (const file of [...picturesBelow(publicFolder), ...copied]) {
					const path = join(site, file);
					await writeFile(path, await withoutMetadata(file, await readFile(path)));
				}
			},
		},
	};
}

function picturesBelow(folder: string): string[] {
	try {
		const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
		return files.filter((file) => PICTURE_ENDINGS.has(fileExtension(file)));
	} catch (error) {
		// The folder is missing where no page has such a picture.
		if (errorCode(error) === 'ENOENT') return [];
		throw error;
	}
}
