import { expect, test } from 'vitest';
import { voiceSchema } from './schema.ts';

const messages = (data: unknown) =>
	voiceSchema.safeParse(data).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('a voice whose consent is withdrawn needs no other fields', () => {
	expect(messages({ consent: { basis: 'withdrawn' } })).toEqual([]);
});

test('a voice that may be shown has all its fields', () => {
	expect(messages({ consent: { basis: 'published' } })).toContain('said');
});

test('a voice without consent has all its fields', () => {
	expect(messages({})).toEqual(expect.arrayContaining(['consent', 'said']));
});

test.each([null, 'withdrawn', {}, { basis: null }, { withdrawn: 'basis' }])(
	'a consent written as %j withdraws nothing',
	(consent) => {
		expect(messages({ consent })).toContain('said');
	},
);
