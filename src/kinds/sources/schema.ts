import type { z } from 'zod';
import { day, yearMonthOrDay } from '../../schema/date.ts';
import { entrySchema } from '../../schema/entry.ts';
import { draft, owner, reviewBy, reviewed, summary, title } from '../../schema/fields.ts';
import { label, webAddress } from '../../schema/text.ts';
import { choice, READ_EXTENTS, SOURCE_KINDS } from '../../schema/vocabulary.ts';

/** A document or page that the site relies on. */
export const sourceSchema = entrySchema({
	title: title.describe('The title of the document or page.'),
	summary: summary.optional(),
	reviewed,
	reviewBy,
	owner,
	draft,
	publisher: label()
		.meta({ organisationOrText: true })
		.optional()
		.describe('Who published it: an id from organisations/, or a name.'),
	author: label().optional().describe('Who wrote it, as it says.'),
	kind: choice(SOURCE_KINDS).optional().describe('What kind of source it is.'),
	url: webAddress().optional().meta({ title: 'Web address' }).describe('Its address on the web.'),
	archived: webAddress()
		.optional()
		.meta({ title: 'Kept copy' })
		.describe('The address of a kept copy.'),
	published: yearMonthOrDay().optional().describe('When it was published: a year, month or day.'),
	accessed: day().optional().meta({ title: 'Read on' }).describe('The day on which it was read.'),
	read: choice(READ_EXTENTS)
		.optional()
		.meta({ title: 'How much was read' })
		.describe('How much of it was read.'),
	licence: label().optional().describe('The licence that it is published under, as it says.'),
	file: label().optional().meta({ title: 'File name' }).describe('The document’s own file name.'),
});
export type Source = z.output<typeof sourceSchema>;
