import { z } from 'zod';

/** Files to take away: beside the entry (`./sheet.pdf`) or from `public/` (`/sheet.pdf`). */
export const downloads = z
	.array(
		z
			.string()
			.regex(/^\.?(\/(?!\.\.?\/)[^\s/\\]([^/\\]*[^\s/\\])?)+\.[a-zA-Z0-9]+$/, {
				error: 'a file beside this entry as ./name.pdf, or in public/ as /name.pdf',
			})
			.meta({ file: true }),
	)
	.optional()
	.describe('Files to take away: beside this entry as ./name.pdf, or in public/ as /name.pdf.');
