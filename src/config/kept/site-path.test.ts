import { expect, test } from 'vitest';
import { pathAddress, pathFile } from './site-path.ts';

test.each([
	['/', 'page', '/', 'index.html'],
	['', 'page', '/', 'index.html'],
	['a', 'page', '/a/', 'a/index.html'],
	['/a/b-1', 'page', '/a/b-1/', 'a/b-1/index.html'],
	['/café', 'page', '/café/', 'café/index.html'],
	['/404', 'page', '/404/', '404.html'],
	['/a/404', 'page', '/a/404/', 'a/404/index.html'],
	['/a/feed.xml', 'endpoint', '/a/feed.xml', 'a/feed.xml'],
	['api/a/b.json', 'endpoint', '/api/a/b.json', 'api/a/b.json'],
	['/files/a/b.csv/', 'endpoint', '/files/a/b.csv/', 'files/a/b.csv'],
])('what has the path %j, a %s, is at %s, in the file %s', (pathname, type, address, file) => {
	expect(pathAddress({ pathname, type }, '/')).toBe(address);
	expect(pathFile({ pathname, type })).toBe(file);
});

test('the path of the site on its host is part of addresses, not of files', () => {
	const path = { pathname: '/a', type: 'page' };
	expect([pathAddress(path, '/sub/'), pathFile(path)]).toEqual(['/sub/a/', 'a/index.html']);
});
