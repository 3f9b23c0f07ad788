import { z } from 'zod';
import { entrySchema } from '../../schema/entry.ts';
import { title, yamlFields } from '../../schema/fields.ts';
import { webAddress } from '../../schema/text.ts';
import { choice, ORGANISATION_KINDS, REGIONS } from '../../schema/vocabulary.ts';

/** A trust, an independent provider, a partner or a commissioner. */
export const organisationSchema = entrySchema({
	title: title.describe('The name of the organisation.'),
	...yamlFields,
	kind: choice(ORGANISATION_KINDS).describe('What kind of organisation it is.'),
	ods: z
		.string()
		.regex(/^[A-Z0-9]{3,9}$/, { error: 'an ODS code: 3 to 9 capital letters and digits' })
		.optional()
		.meta({ title: 'ODS code' })
		.describe('Its code in the Organisation Data Service.'),
	region: choice(REGIONS).optional().describe('Its NHS England region, by ODS code.'),
	url: webAddress().optional().meta({ title: 'Website' }).describe('Its website.'),
});
export type Organisation = z.output<typeof organisationSchema>;
