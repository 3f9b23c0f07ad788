import { afterEach, expect, test, vi } from 'vitest';
import { settleEnvironment } from './settle-environment.ts';

afterEach(() => {
	vi.unstubAllEnvs();
});

test('variables that Vite and Astro would read as settings are removed, whatever their values', () => {
	const names = ['MODE', 'DEV', 'PROD', 'SITE', 'BASE_URL', 'ASTRO_KEY', 'VITE_USER_NODE_ENV'];
	for (const name of names) vi.stubEnv(name, 'development');
	vi.stubEnv('NODE_ENV', 'development');
	settleEnvironment('production');
	for (const name of names) expect(process.env).not.toHaveProperty(name);
	expect(process.env.NODE_ENV).toBe('production');
});

test('what a person chooses is kept: the content, the date and the browser', () => {
	for (const name of ['CONTENT_DIR', 'SOURCE_DATE_EPOCH', 'CHROME_PATH']) vi.stubEnv(name, 'kept');
	settleEnvironment('production');
	expect(process.env).toMatchObject({
		CONTENT_DIR: 'kept',
		SOURCE_DATE_EPOCH: 'kept',
		CHROME_PATH: 'kept',
	});
});
