import { z } from 'zod';
import { entrySchema, mdxFields } from './entry.ts';
import { ref } from './reference.ts';
import { label, text } from './text.ts';
import { CERTAINTIES, COHORTS, REGIONS, SITE_KINDS, valuesOf } from './vocabulary.ts';

/** A ward, hospital or service that took part in a programme. */
export const siteSchema = entrySchema(
	{
		...mdxFields,
		kind: z.enum(valuesOf(SITE_KINDS)).describe('Whether it is a ward, a hospital or a service.'),
		programme: ref('programmes').describe('The programme it took part in.'),
		cohort: z.enum(valuesOf(COHORTS)).optional().describe('The group of sites it belonged to.'),
		cohortCertainty: z
			.enum(valuesOf(CERTAINTIES))
			.optional()
			.describe('Whether a source states the cohort or it was worked out.'),
		organisation: ref('organisations').optional().describe('The organisation that runs it.'),
		region: z.enum(valuesOf(REGIONS)).optional().describe('Its NHS England region, by ODS code.'),
		serviceTypes: z
			.array(label().meta({ vocabulary: 'serviceTypes' }))
			.describe('The kinds of service it gives.'),
		problem: text().optional().describe('The problem that the site set out to mend.'),
	},
	{
		demands: ({ cohort }) =>
			cohort === undefined
				? {
						forbidden: [
							{ field: 'cohortCertainty', because: 'it goes with a `cohort`, which is not given' },
						],
					}
				: { required: ['cohortCertainty'] },
	},
);
export type Site = z.output<typeof siteSchema>;
