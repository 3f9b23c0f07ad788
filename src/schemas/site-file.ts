import { z } from 'zod';
import { entrySchema } from './entry.ts';
import { ID } from './id.ts';
import { ref } from './reference.ts';
import { isFixedRule, RULE_IDS, SEVERITIES } from './rule-id.ts';
import { label } from './text.ts';
import { AUDIENCES, EXTENDABLE, valuesOf } from './vocabulary.ts';

const mailbox = () =>
	z.string().regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, { error: 'an e-mail address' });

const ownValues = z.array(
	z.strictObject({
		id: z
			.string()
			.regex(ID, { error: 'an id: small letters, digits and hyphens' })
			.describe('The value, as entries write it.'),
		label: label().describe('What readers see.'),
		description: label().describe('What it means.'),
	}),
);

const years = () => z.number().min(5).max(25);

/** `site.yaml`: the site itself. */
export const siteFileSchema = entrySchema(
	{
		title: label().describe('The name of the site.'),
		tagline: label().describe('What the site is, in one sentence.'),
		url: z
			.string()
			.regex(/^https:\/\/[^/\s?#]+\/?$/, { error: 'an https address without a path' })
			.transform((value) => value.replace(/\/$/, ''))
			.describe('The address at which the site is served: https, without a path.'),
		base: z
			.string()
			.regex(/^\/([a-z0-9._~-]+\/)*([a-z0-9._~-]+)?$/i, { error: 'a path that begins with /' })
			.optional()
			.describe('The path below which the site is served. `/`, if nothing is said.'),
		locale: z
			.string()
			.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: 'a language tag, such as en-GB' })
			.optional()
			.describe('The language of the site. `en-GB`, if nothing is said.'),
		programme: ref('programmes')
			.optional()
			.describe('The programme that leads. Needed once there is one.'),
		feedback: mailbox().describe('The mailbox for anything wrong with a page.'),
		topics: mailbox()
			.optional()
			.describe('The mailbox for topics of the community. That for feedback, if nothing is said.'),
		footer: label().describe('What stands at the foot of each page.'),
		licence: label()
			.optional()
			.describe('The licence of the content. `CC BY 4.0`, if nothing is said.'),
		newsletter: z
			.string()
			.regex(/^https:\/\/[^\s/]+\.[^\s]+$/, { error: 'a web address that begins with https://' })
			.optional()
			.describe('Where to subscribe to a newsletter.'),
		populations: ownValues
			.optional()
			.describe('Groups of people, beside those that every site knows.'),
		serviceTypes: ownValues
			.optional()
			.describe('Types of service, beside those that every site knows.'),
		readingAge: z
			.strictObject({
				default: years().describe('The reading age for pages of no particular audience.'),
				...Object.fromEntries(
					valuesOf(AUDIENCES).map((id) => [
						id,
						years().optional().describe(`The reading age for: ${AUDIENCES[id].label}.`),
					]),
				),
			})
			.optional()
			.describe('The reading age that texts should keep to, in years, for each audience.'),
		rules: z
			.partialRecord(z.enum(RULE_IDS), z.enum(SEVERITIES))
			.optional()
			.describe('How serious a rule’s findings are: error, warning, info or off.'),
		privacy: z
			.strictObject({
				allow: z
					.strictObject({
						emails: z.array(label()).optional().describe('E-mail addresses that may be shown.'),
						phones: z.array(label()).optional().describe('Phone numbers that may be shown.'),
						postcodes: z.array(label()).optional().describe('Postcodes that may be shown.'),
					})
					.describe('What may be shown although it looks like a contact.'),
			})
			.optional()
			.describe('Exceptions to the privacy rules.'),
	},
	{
		demands: ({ rules, ...data }) => ({
			wrong: [
				...fixedRules(rules).map((id) => ({
					path: ['rules', id],
					expected: 'a rule that can be set (schema, mdx and privacy rules can’t)',
				})),
				...(['populations', 'serviceTypes'] as const).flatMap((field) =>
					takenValues(field, data[field]),
				),
			],
		}),
	},
);
export type SiteFile = z.output<typeof siteFileSchema>;

function fixedRules(rules: unknown): string[] {
	return rules && typeof rules === 'object'
		? Object.keys(rules).filter((id) => isFixedRule(id))
		: [];
}

function takenValues(field: 'populations' | 'serviceTypes', own: unknown) {
	const ids: unknown[] = Array.isArray(own) ? own.map((value) => value?.id) : [];
	return ids.flatMap((id, index) =>
		typeof id === 'string' && (Object.hasOwn(EXTENDABLE[field], id) || ids.indexOf(id) < index)
			? [{ path: [field, index, 'id'], expected: 'an id that is not taken yet' }]
			: [],
	);
}
