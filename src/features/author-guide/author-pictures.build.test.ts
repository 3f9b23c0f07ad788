import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keysOf } from '../../format/keys.ts';
import {
	AUTHOR_PICTURES,
	AUTHOR_PICTURES_FOLDER,
	authorPictureSize,
	readAuthorPicture,
} from './author-pictures.build.ts';

test.each(keysOf(AUTHOR_PICTURES))(
	'the picture of %s is small and wide enough to read',
	async (name) => {
		expect(readAuthorPicture(name).length).toBeLessThan(32 * 1024);
		expect((await authorPictureSize(name)).width).toBeGreaterThan(500);
	},
);

test('there is a picture for each description, and no other', () => {
	expect(readdirSync(AUTHOR_PICTURES_FOLDER).sort()).toEqual(
		keysOf(AUTHOR_PICTURES).map((name) => `${name}.webp`),
	);
});
