import { expect, test } from 'vitest';
import {
	addressScheme,
	hasForbiddenScheme,
	lacksScheme,
	problemOfWebAddress,
} from './web-address.ts';

test.each([
	['https://example.org', 'https'],
	['HTTPS:example.org', 'https'],
	['\u0001 java\tscript:alert(1)', 'javascript'],
	['j\na\r\nv\tascript:alert(1)', 'javascript'],
	['/a:b/', undefined],
	['./a:b', undefined],
	['#a:b', undefined],
])('the scheme of %j is %s', (address, scheme) => {
	expect(addressScheme(address)).toBe(scheme);
});

test.each([
	'javascript:alert(1)',
	'JaVaScRiPt:alert(1)',
	' vbscript:x',
	'data:text/html,x',
	'ftp://example.org',
	'blob:https://example.org/1',
	'ws://example.org',
	'intent://x#Intent;end',
	'ms-word:ofe|u|https://example.org/a.docx',
	'view-source:https://example.org',
	'about:blank',
	'whatsapp://send',
])('%s must not be used in an external link', (address) => {
	expect(hasForbiddenScheme(address)).toBe(true);
});

test.each([
	'https://example.org',
	'HTTP://example.org',
	'mailto:us@example.org',
	'tel:111',
	'SMS:85258',
	'/guides/',
	'./a.pdf',
	'#a',
	'',
])('%j is allowed in a link', (address) => {
	expect(hasForbiddenScheme(address)).toBe(false);
});

test.each([
	'//example.org',
	'\\\\example.org',
	'/\\example.org',
	'/\t/example.org',
	' //example.org',
])('%j is another site to a browser', (address) => {
	expect(lacksScheme(address)).toBe(true);
});

test.each([
	'https:example.org',
	'https:/example.org',
	'https:///example.org',
	'https://',
	'https://?q',
	'https:\\\\example.org',
	'https://exa mple.org',
	'https://www.example.org%20/x',
	'https://exam\u200Bple.org',
	'https://exam\tple.org',
	'https://nhs.uk@example.org/',
	'https://example.org:port/',
	'https://[example.org',
])('%j is not a valid link to another site', (address) => {
	expect(problemOfWebAddress(address)).toBeDefined();
});

test.each([
	'https://example.org',
	'HTTPS://Example.org/a%20b?q=jo@x#y',
	'http://example.org:8080/',
	'https://bücher.example/ä',
	'https://[::1]/',
])('%s is a link to another site', (address) => {
	expect(problemOfWebAddress(address)).toBeUndefined();
});
