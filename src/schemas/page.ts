import type { z } from 'zod';
import { entrySchema, mdxFields } from './entry.ts';

/** Any other page. */
export const pageSchema = entrySchema({
	...mdxFields,
	summary: mdxFields.summary.optional(),
	sources: mdxFields.sources.optional(),
	reviewed: mdxFields.reviewed.optional(),
});
export type Page = z.output<typeof pageSchema>;
