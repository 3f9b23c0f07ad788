import { expect, test } from 'vitest';
import { addressAnchor, addressPath, fileAddress, fileAt } from './file-address.ts';

const place = { base: '/base/', folder: 'tools/kit' };

test.each([
	['/x/', '/base/x/'],
	['/x/?a=b#c', '/base/x/?a=b#c'],
	['./a.pdf#page=2', '/base/files/tools/kit/a.pdf#page=2'],
	['./a b.pdf', '/base/files/tools/kit/a%20b.pdf'],
	['./a%20b.pdf', '/base/files/tools/kit/a%20b.pdf'],
	["./it's a & b.pdf", '/base/files/tools/kit/it%27s%20a%20%26%20b.pdf'],
	['/50%.pdf', '/base/50%25.pdf'],
	['#c', '#c'],
	['//x.org/', '//x.org/'],
	['https://x.org/a b', 'https://x.org/a b'],
])('the address of %j is %j', (written, address) => {
	expect(fileAddress(written, place)).toBe(address);
});

test('an address converts back to its file', () => {
	for (const name of ['a.pdf', "it's a & b.pdf", 'naïve, 1+1=2.pdf', '50%.pdf'])
		expect(fileAt(fileAddress(`./${name}`, place), '/base/')).toBe(`tools/kit/${name}`);
	expect(fileAt('/base/tools/', '/base/')).toBeUndefined();
	expect(fileAt('/files/a.pdf', '/base/')).toBeUndefined();
});

test('a path is as on disk, and an anchor as in a heading', () => {
	expect(addressPath('/a%20b/?q#c')).toBe('/a b/');
	expect(addressPath('/50%/')).toBe('/50%/');
	expect(addressAnchor('/a/#caf%C3%A9')).toBe('café');
	expect(addressAnchor('/a/')).toBeUndefined();
});
