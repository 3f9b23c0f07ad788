import { expect, test } from 'vitest';
import { licenceAddress } from './licence.ts';

test('a Creative Commons licence links to its deed, any other licence has no link', () => {
	expect(licenceAddress('CC BY 4.0')).toBe('https://creativecommons.org/licenses/by/4.0/');
	expect(licenceAddress('CC BY-NC-SA 3.0')).toBe(
		'https://creativecommons.org/licenses/by-nc-sa/3.0/',
	);
	expect(licenceAddress('CC0 1.0')).toBe('https://creativecommons.org/publicdomain/zero/1.0/');
	expect(licenceAddress('All rights reserved')).toBeUndefined();
});
