import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readUpright } from '../../parse/published/scaled-picture.ts';

/** Where `npm run screenshots -- --authors` puts the pictures that the pages for authors show. */
export const AUTHOR_PICTURES_FOLDER = 'src/features/author-guide/pictures';

/** The pictures by name: what they show, in words for readers who do not see them. */
export const AUTHOR_PICTURES = {
	editor:
		'The editor with an entry called “Felt on doors”. On the left its form: under Summary, a warning says that the word “elderly” is unexpected, and to write “older people”. On the right, a list of what to correct, and under it the page of the entry.',
	fix: 'The field “By month” with 12/2025 in it. An error says that a month is expected as YYYY-MM, and below it is a button, “Fix it”.',
	workbook:
		'A spreadsheet with the columns Title, Summary, Status and Drivers and one row filled in. The status is “Trying it out”. Below, the import reports the cell Change ideas!C2 with the values that it can have, and three cells that are empty.',
} as const;

export type AuthorPictureName = keyof typeof AUTHOR_PICTURES;

/** The address of a picture, from the site’s root. */
export function authorPictureAddress(name: AuthorPictureName): string {
	return `/for-authors/${name}.webp`;
}

/** Returns the bytes of a picture. */
export function readAuthorPicture(name: AuthorPictureName): Uint8Array<ArrayBuffer> {
	return new Uint8Array(readFileSync(join(AUTHOR_PICTURES_FOLDER, `${name}.webp`)));
}

/** Returns the size of a picture in pixels. */
export async function authorPictureSize(
	name: AuthorPictureName,
): Promise<{ width: number; height: number }> {
	const { width, height } = await readUpright(readAuthorPicture(name));
	return { width, height };
}
