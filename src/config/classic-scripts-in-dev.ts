import type { Plugin } from 'vite';

/** What Vite puts at the head of a worker in development. */
const ENVIRONMENT = /^import "\/@vite\/env"\s*;\s*/;

/**
 * Lets a script that is asked for with `?worker&url` run as a classic script in a development server too, as it does in
 * a built site: it has to run before the first paint. Vite would begin it with an import, which only modules may have.
 */
export function classicScriptsInDev(): Plugin {
	return {
		name: 'classic-scripts-in-dev',
		apply: 'serve',
		enforce: 'post',
		transform(code, id) {
			if (!/[?&]worker_file\b/.test(id) || !ENVIRONMENT.test(code)) return undefined;
			return { code: code.replace(ENVIRONMENT, ''), map: null };
		},
	};
}
