import type { Plugin } from 'vite';

/**
 * Lets a development server transform the modules that a page imports side by side, before they are run. By default Vite
 * does so only for the browser: the first page would wait for hundreds of modules one after the other.
 */
export function transformAhead(): Plugin {
	const ahead = { dev: { preTransformRequests: true } };
	return {
		name: 'transform-ahead',
		apply: 'serve',
		config: () => ({ environments: { prerender: ahead, ssr: ahead } }),
	};
}
