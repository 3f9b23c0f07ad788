import { z } from 'zod';
import { day } from '../../schema/date.ts';
import { entrySchema } from '../../schema/entry.ts';
import { mdxFields } from '../../schema/fields.ts';
import { ref } from '../../schema/reference.ts';
import { label, text } from '../../schema/text.ts';
import { ATTRIBUTIONS, CONSENT_BASES, choice } from '../../schema/vocabulary.ts';

const bearsOn = z.strictObject({
	drivers: z.array(ref('drivers')).optional().describe('Drivers that it is about.'),
	guides: z.array(ref('guides')).optional().describe('Guide steps that it is about.'),
	'change-ideas': z
		.array(ref('change-ideas'))
		.optional()
		.describe('Change ideas that it is about.'),
});

/** The words of a person who withdrew consent need not be kept in the file. */
function isWithdrawn({ consent }: Readonly<Record<string, unknown>>): boolean {
	return (
		typeof consent === 'object' &&
		consent !== null &&
		'basis' in consent &&
		consent.basis === 'withdrawn'
	);
}

/** What a participant said, in reported speech. */
export const voiceSchema = entrySchema(
	{
		...mdxFields,
		role: label().describe('What the person does, without a name.'),
		attribution: choice(ATTRIBUTIONS).describe('How much of the person may be shown.'),
		name: label().optional().describe('The name, only where `attribution` allows it.'),
		programme: ref('programmes').describe('The programme it is about.'),
		site: ref('sites').optional().describe('The site the person belonged to, where public.'),
		organisation: ref('organisations')
			.optional()
			.describe('The organisation the person belonged to, where public.'),
		bearsOn: bearsOn
			.optional()
			.meta({ title: 'Related pages' })
			.describe('Pages that show it, because it is about the same thing.'),
		said: text()
			.meta({ title: 'What they said' })
			.describe('What the person said, as reported speech in our own words.'),
		consent: z
			.strictObject({
				basis: choice(CONSENT_BASES).describe(
					'Why we may show it. `withdrawn` takes it out everywhere.',
				),
				reviewOn: day()
					.optional()
					.meta({ title: 'Ask again on' })
					.describe('The day on which to ask again.'),
			})
			.describe('The person’s agreement.'),
	},
	{ alwaysPublished: ['consent'], isEmptied: isWithdrawn },
);
export type Voice = z.output<typeof voiceSchema>;
