import type { z } from 'zod';
import { entrySchema } from '../../schema/entry.ts';
import { mdxFields } from '../../schema/fields.ts';
import { ref } from '../../schema/reference.ts';
import { text } from '../../schema/text.ts';
import {
	CERTAINTIES,
	COHORTS,
	choice,
	choices,
	REGIONS,
	SITE_KINDS,
} from '../../schema/vocabulary.ts';

/** A ward, hospital or service that took part in a programme. */
export const siteSchema = entrySchema(
	{
		...mdxFields,
		kind: choice(SITE_KINDS).describe('Whether it is a ward, a hospital or a service.'),
		programme: ref('programmes').describe('The programme it took part in.'),
		cohort: choice(COHORTS).optional().describe('The group of sites it belonged to.'),
		cohortCertainty: choice(CERTAINTIES)
			.optional()
			.meta({ title: 'How the cohort is known' })
			.describe('Whether a source states the cohort, or it follows from what sources say.'),
		organisation: ref('organisations').optional().describe('The organisation that runs it.'),
		organisationCertainty: choice(CERTAINTIES)
			.optional()
			.meta({ title: 'How the organisation is known' })
			.describe('Whether a source states the organisation, or it follows from what sources say.'),
		region: choice(REGIONS).optional().describe('Its NHS England region, by ODS code.'),
		serviceTypes: choices('serviceTypes').describe('The kinds of service it gives.'),
		problem: text().optional().describe('The problem that the site set out to solve.'),
	},
	{
		sometimesRequired: ['cohortCertainty'],
		demands: (data) => ({
			required: data.cohort === undefined ? [] : ['cohortCertainty'],
			forbidden: ['cohort', 'organisation']
				.filter((field) => data[field] === undefined)
				.map((field) => ({
					field: `${field}Certainty`,
					because: `it goes with \`${field}\`, which is not given`,
				})),
		}),
	},
);
export type Site = z.output<typeof siteSchema>;
