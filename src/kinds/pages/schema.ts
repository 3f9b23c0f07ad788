import type { z } from 'zod';
import { entrySchema } from '../../schema/entry.ts';
import { mdxFields, optionalSources } from '../../schema/fields.ts';

/** Any other page. */
export const pageSchema = entrySchema({
	...mdxFields,
	summary: mdxFields.summary.optional(),
	sources: optionalSources,
	reviewed: mdxFields.reviewed.optional(),
});
export type Page = z.output<typeof pageSchema>;
