import { expect, test } from 'vitest';
import { whyPrivate } from './private-host.ts';

test.each([
	['localhost', 'it leads to the reader’s own computer'],
	['LOCALHOST.', 'it leads to the reader’s own computer'],
	['app.localhost', 'it leads to the reader’s own computer'],
	['127.0.0.1', 'it leads to the reader’s own computer'],
	['127.255.1.1', 'it leads to the reader’s own computer'],
	['0x7f.1', 'it leads to the reader’s own computer'],
	['2130706433', 'it leads to the reader’s own computer'],
	['[::1]', 'it leads to the reader’s own computer'],
	['0.0.0.0', 'it leads to a machine that only your own network reaches'],
	['10.1.2.3', 'it leads to a machine that only your own network reaches'],
	['192.168.0.1', 'it leads to a machine that only your own network reaches'],
	['169.254.0.1', 'it leads to a machine that only your own network reaches'],
	['172.16.0.1', 'it leads to a machine that only your own network reaches'],
	['172.31.0.1', 'it leads to a machine that only your own network reaches'],
	['100.64.0.1', 'it leads to a machine that only your own network reaches'],
	['100.127.0.1', 'it leads to a machine that only your own network reaches'],
	['[fd00::1]', 'it leads to a machine that only your own network reaches'],
	['[fe80::1]', 'it leads to a machine that only your own network reaches'],
	['[::ffff:10.0.0.1]', 'it leads to a machine that only your own network reaches'],
	['intranet', 'only your own network knows this name'],
	['printer.local', 'only your own network knows this name'],
	['nas.home.arpa', 'only your own network knows this name'],
	['wiki.trust.internal', 'only your own network knows this name'],
])('%s is private: %s', (host, why) => {
	expect(whyPrivate(host)).toBe(why);
});

test.each([
	'example.org',
	'localhost.example.org',
	'local.example.org',
	'notlocalhost.org',
	'www.internal.nhs.uk',
	'9.9.9.9',
	'11.0.0.1',
	'128.0.0.1',
	'172.15.0.1',
	'172.32.0.1',
	'192.169.0.1',
	'169.253.0.1',
	'100.63.0.1',
	'100.128.0.1',
	'110.1.1.1',
	'[2a00:1450::1]',
	'[fec0::1]',
	'127.0.0.1.com',
	'127.a.b.c',
	'10.example.org',
	'',
])('%s is on the internet, or no host', (host) => {
	expect(whyPrivate(host)).toBeUndefined();
});
