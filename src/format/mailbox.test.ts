import { expect, test } from 'vitest';
import { isReservedHost, readMailbox } from './mailbox.ts';

test.each([
	'example.org',
	'a.b.example.com',
	'EXAMPLE.NET',
	'our.example',
	'x.test',
	'localhost',
	'a.invalid',
])('nothing can be reached at %s', (host) => {
	expect(isReservedHost(host)).toBe(true);
	expect(readMailbox(`feedback@${host}`)).toBeUndefined();
});

test.each(['nhs.net', 'counterexample.org', 'example.org.uk', 'tests.org', 'my-example.com'])(
	'somebody may read mail at %s',
	(host) => {
		expect(readMailbox(`feedback@${host}`)).toBe(`feedback@${host}`);
	},
);

test('no address is no mailbox', () => {
	expect(readMailbox(undefined)).toBeUndefined();
});
