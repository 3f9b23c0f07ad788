import { z } from 'zod';

/** A file next to the entry (`./sheet.pdf`) or from `public/` (`/sheet.pdf`). */
export const file = () =>
	z
		.string()
		.regex(/^\.?(\/(?!\.\.?\/)[^\s/\\]([^/\\]*[^\s/\\])?)+\.[a-zA-Z0-9]+$/, {
			error: 'a file beside this entry as ./name.pdf, or in public/ as /name.pdf',
		})
		.meta({ file: true });

/** Files to download. */
export const downloads = z
	.array(file())
	.optional()
	.describe('Files to download: beside this entry as ./name.pdf, or in public/ as /name.pdf.');
