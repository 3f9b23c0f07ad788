import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentRoot } from '../../src/parse/open.ts';
import { useContent } from './content-option.ts';

beforeEach(() => {
	vi.stubEnv('CONTENT_DIR', 'scripts/fixtures/empty-site');
});
afterEach(() => {
	vi.unstubAllEnvs();
});

test('the option takes precedence over the environment', () => {
	useContent('scripts/fixtures/other-programme');
	expect(contentRoot()).toBe('scripts/fixtures/other-programme');
});

test('without the option the environment is used', () => {
	useContent(undefined);
	expect(contentRoot()).toBe('scripts/fixtures/empty-site');
});

test('a missing folder is reported in one line, wherever it was named', () => {
	expect(() => useContent('no/such')).toThrow('No such folder: no/such');
	vi.stubEnv('CONTENT_DIR', 'scripts/site.ts');
	expect(() => useContent(undefined)).toThrow('No such folder: scripts/site.ts');
});
