/** Variables that Vite and Astro read as settings of a build. */
const SETTINGS =
	/^(?:ASSETS_PREFIX|BASE_URL|DEV|MODE|NODE_ENV|PROD|SITE|SSR|(?:ASTRO|PUBLIC|VITE|VITEST)(?:_.*)?)$/i;

/**
 * Makes this process independent of the environment that it was started from: a build with `NODE_ENV=development`
 * could show what must not be published, or omit a safeguard.
 */
export function settleEnvironment(mode: 'development' | 'production'): void {
	for (const name of Object.keys(process.env)) if (SETTINGS.test(name)) delete process.env[name];
	process.env.NODE_ENV = mode;
	process.env.ASTRO_TELEMETRY_DISABLED = '1';
}
