import { afterEach, expect, test, vi } from 'vitest';
import { buildDate, buildDay } from './build-date.ts';

afterEach(() => {
	vi.unstubAllEnvs();
});

test('the build’s day is that of the seconds given, in the zone of the readers', () => {
	vi.stubEnv('SOURCE_DATE_EPOCH', `${Date.UTC(2026, 6, 1, 23, 30) / 1000}`);
	expect(buildDate().toISOString()).toBe('2026-07-01T23:30:00.000Z');
	expect(buildDay()).toBe('2026-07-02');
});

test('seconds that are set to nothing are not set', () => {
	vi.stubEnv('SOURCE_DATE_EPOCH', '');
	expect(buildDate().getFullYear()).toBeGreaterThan(2000);
});
