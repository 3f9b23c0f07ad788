import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ID = '\0native:';

/** The module by which Astro finds the collections. */
const COLLECTIONS = fileURLToPath(new URL('../content.config.ts', import.meta.url));

/**
 * Lets Astro’s collections use, in a build, the modules that the command has loaded already, with the content that it has
 * read. Otherwise Vite transforms each of them first, only to run them once.
 */
export function nativeModules(): Plugin {
	const require = createRequire(COLLECTIONS);
	return {
		name: 'native-modules',
		enforce: 'pre',
		apply: 'build',
		resolveId: (id, importer) =>
			importer === COLLECTIONS && id.startsWith('./') ? ID + require.resolve(id) : undefined,
		load: (id) => {
			if (!id.startsWith(ID)) return undefined;
			const path = JSON.stringify(id.slice(ID.length));
			const names = Object.keys(require(id.slice(ID.length)));
			return [
				`import { createRequire } from 'node:module';`,
				`export const { ${names.join(', ')} } = createRequire(${path})(${path});`,
			].join('\n');
		},
	};
}
