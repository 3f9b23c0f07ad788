import { z } from 'zod';
import { file } from '../../schema/downloads.ts';
import { entrySchema } from '../../schema/entry.ts';
import { mdxFields } from '../../schema/fields.ts';
import { ref } from '../../schema/reference.ts';
import { label, text, webAddress } from '../../schema/text.ts';
import { choice, ELSEWHERE_KINDS } from '../../schema/vocabulary.ts';

const offer = z.strictObject({
	url: webAddress()
		.optional()
		.meta({ title: 'Web address' })
		.describe('Where to get it on the web.'),
	file: file().optional().describe('A copy beside this entry, where its licence allows one.'),
	format: label().optional().describe('What it is: a PDF, a Word file, a web page.'),
	licence: label().optional().describe('The licence, as its publisher says.'),
	cost: label().optional().describe('What it costs.'),
});

/** What others tried and published, outside the programmes of this site. */
export const elsewhereSchema = entrySchema({
	...mdxFields,
	kind: choice(ELSEWHERE_KINDS).describe('What it is.'),
	ideas: z
		.array(ref('change-ideas'))
		.min(1)
		.meta({ title: 'Change ideas' })
		.describe('The change ideas that it is relevant to, at least one.'),
	setting: text().describe('Where it was done, and for whom.'),
	did: text().meta({ title: 'What they did' }).describe('What they did.'),
	found: text().optional().meta({ title: 'What they found' }).describe('What they found.'),
	results: z
		.array(
			z.strictObject({
				text: text().describe('What happened, in words.'),
				fact: ref('facts').describe('The figure.'),
			}),
		)
		.optional()
		.describe('What they found, each result with its figure.'),
	differs: text()
		.meta({ title: 'How it differs' })
		.describe('How it differs from the change idea, and what to be careful of.'),
	get: offer
		.optional()
		.meta({ title: 'Where to get it' })
		.describe('What can be had from it: where, in which format, on what terms.'),
});
export type Elsewhere = z.output<typeof elsewhereSchema>;
