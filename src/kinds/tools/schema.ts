import type { z } from 'zod';
import { downloads } from '../../schema/downloads.ts';
import { entrySchema } from '../../schema/entry.ts';
import { mdxFields } from '../../schema/fields.ts';
import { choice, DEFINITION_STATES, TOOL_KINDS } from '../../schema/vocabulary.ts';

/** An equity tool or a quality improvement tool. */
export const toolSchema = entrySchema({
	...mdxFields,
	kind: choice(TOOL_KINDS).describe('Whether it is an equity tool or a quality improvement tool.'),
	definition: choice(DEFINITION_STATES).describe('Whether a source says how it works.'),
	downloads,
});
export type Tool = z.output<typeof toolSchema>;
