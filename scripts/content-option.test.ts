import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentRoot } from '../src/library/open.ts';
import { useContent } from './content-option.ts';

beforeEach(() => {
	vi.stubEnv('CONTENT_DIR', 'scripts/site/roots/nothing-yet');
});
afterEach(() => {
	vi.unstubAllEnvs();
});

test('an option names the content, whatever the environment says', () => {
	useContent('scripts/site/roots/other-programme');
	expect(contentRoot()).toBe('scripts/site/roots/other-programme');
});

test('without the option the environment names it', () => {
	useContent(undefined);
	expect(contentRoot()).toBe('scripts/site/roots/nothing-yet');
});

test('a folder that is not there is told in a line, wherever it is named', () => {
	expect(() => useContent('no/such')).toThrow('No such folder: no/such');
	vi.stubEnv('CONTENT_DIR', 'scripts/site.ts');
	expect(() => useContent(undefined)).toThrow('No such folder: scripts/site.ts');
});
