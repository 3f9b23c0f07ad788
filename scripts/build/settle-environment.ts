/** What Vite and Astro take for settings of a build, wherever it comes from. */
const SETTINGS =
	/^(?:ASSETS_PREFIX|BASE_URL|DEV|MODE|NODE_ENV|PROD|SITE|SSR|(?:ASTRO|PUBLIC|VITE|VITEST)(?:_.*)?)$/i;

/**
 * Makes this process the same whatever it was started from: a build that took `NODE_ENV=development` for a
 * setting could show what is not to be published, or leave a safeguard out.
 */
export function settleEnvironment(mode: 'development' | 'production'): void {
	for (const name of Object.keys(process.env)) if (SETTINGS.test(name)) delete process.env[name];
	process.env.NODE_ENV = mode;
	process.env.ASTRO_TELEMETRY_DISABLED = '1';
}
