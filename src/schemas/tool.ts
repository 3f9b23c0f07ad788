import { z } from 'zod';
import { downloads } from './downloads.ts';
import { entrySchema, mdxFields } from './entry.ts';
import { DEFINITION_STATES, TOOL_KINDS, valuesOf } from './vocabulary.ts';

/** An equity tool or a quality improvement tool. */
export const toolSchema = entrySchema({
	...mdxFields,
	kind: z
		.enum(valuesOf(TOOL_KINDS))
		.describe('Whether it is an equity tool or a quality improvement tool.'),
	definition: z.enum(valuesOf(DEFINITION_STATES)).describe('Whether a source says how it works.'),
	downloads,
});
export type Tool = z.output<typeof toolSchema>;
