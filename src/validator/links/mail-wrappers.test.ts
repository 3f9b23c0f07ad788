import { expect, test } from 'vitest';
import { readWrapper } from './mail-wrappers.ts';

test.each([
	[
		'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.nhs.uk%2Fa%3Fb%3D1&data=05%7C02&reserved=0',
		'https://www.nhs.uk/a?b=1',
	],
	[
		'https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=https%3A%2F%2Fwww.nhs.uk%2F',
		'https://www.nhs.uk/',
	],
	[
		'https://urldefense.proofpoint.com/v2/url?u=https-3A__www.nhs.uk_a-2Db&d=Dw',
		'https://www.nhs.uk/a-b',
	],
	['https://urldefense.com/v3/__https://www.nhs.uk/a__;!!Ab!c$', 'https://www.nhs.uk/a'],
	['https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fwww.nhs.uk%2f&c=E', 'https://www.nhs.uk/'],
	['https://www.google.com/url?q=https://www.nhs.uk/&sa=D', 'https://www.nhs.uk/'],
	['https://www.google.co.uk/url?url=https://www.nhs.uk/', 'https://www.nhs.uk/'],
	['https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.nhs.uk%2F', 'https://www.nhs.uk/'],
	['https://clicktime.symantec.com/3Ab?u=https%3A%2F%2Fwww.nhs.uk%2F', 'https://www.nhs.uk/'],
	[
		'https://ca-1.trendmicro.com/wis/clicktime/v1/query?url=https%3a%2f%2fwww.nhs.uk',
		'https://www.nhs.uk',
	],
	['https://secure-web.cisco.com/1abc/https%3A%2F%2Fwww.nhs.uk%2Fa', 'https://www.nhs.uk/a'],
])('%s wraps %s', (address, inside) => {
	expect(readWrapper(address)?.inside).toBe(inside);
});

test.each([
	'https://protect-eu.mimecast.com/s/AbCdEf',
	'https://url.uk.m.mimecastprotect.com/s/AbCdEf',
	'https://urldefense.com/v3/__https://www.nhs.uk/*a__;Iw!!b$',
	'https://urldefense.proofpoint.com/v2/url?u=%E0-A4',
	'https://eur01.safelinks.protection.outlook.com/ap/w-59584e83/',
])('only the filter knows what %s wraps', (address) => {
	expect(readWrapper(address)).toEqual({ host: new URL(address).hostname, inside: undefined });
});

test.each([
	'https://www.nhs.uk/?url=https://www.gov.uk/',
	'https://www.google.com/search?q=https://www.nhs.uk/',
	'https://www.google.com/maps',
	'https://www.trendmicro.com/about',
	'https://outlook.com/',
	'https://l.facebook.com/l.php?u=javascript:1',
	'/url?q=https://www.nhs.uk/',
])('%s is no wrapper', (address) => {
	expect(readWrapper(address)).toBeUndefined();
});
