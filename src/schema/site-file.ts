import { z } from 'zod';
import { isLanguageTag } from '../format/language.ts';
import { ownId } from './id.ts';
import { checkedTogether, type Wrong, wrongProblem } from './problem.ts';
import { ref } from './reference.ts';
import { repeated } from './repeated.ts';
import { isFixedRule, RULE_IDS, type RuleId, SEVERITIES } from './rule-id.ts';
import { label, webAddress } from './text.ts';
import {
	AUDIENCES,
	EXTENDABLE,
	type ExtendableVocabulary,
	vocabularyValues,
} from './vocabulary.ts';

const mailbox = () =>
	z
		.string()
		// Other characters in the address of a link would set fields of the message.
		.regex(/^[^\s@?&#%<>",:;()[\]\\]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u, {
			error: 'an e-mail address',
		});

/** As people write it: digits with spaces, and a `+` at the front. */
const phoneNumber = () =>
	z
		.union([z.int().nonnegative().transform(String), z.string()], { error: PHONE_NUMBER })
		.pipe(z.string().regex(/^\+?\d[\d ]{1,18}$/, { error: PHONE_NUMBER }));

const PHONE_NUMBER = 'a phone number: digits and spaces';

const ownValues = z.array(
	z.strictObject({
		id: ownId().describe('The value, as entries write it.'),
		label: label().describe('What readers see.'),
		description: label().describe('What it means.'),
	}),
);

const years = () => z.number().positive();

const readingAge = z.strictObject({
	default: years().describe('The reading age for pages without a particular audience.'),
	...Object.fromEntries(
		vocabularyValues(AUDIENCES).map((id) => [
			id,
			years().optional().describe(`The reading age for: ${AUDIENCES[id].label}.`),
		]),
	),
});

const rules = z.strictObject(
	Object.fromEntries(RULE_IDS.map((id) => [id, z.enum(SEVERITIES).optional()])) as Record<
		RuleId,
		z.ZodOptional<z.ZodEnum<{ [S in (typeof SEVERITIES)[number]]: S }>>
	>,
);

const allow = z.strictObject({
	emails: z.array(label()).optional().describe('E-mail addresses that may be shown.'),
	phones: z.array(label()).optional().describe('Phone numbers that may be shown.'),
	postcodes: z.array(label()).optional().describe('Postcodes that may be shown.'),
	links: z
		.array(label())
		.optional()
		.describe('Hosts or addresses that may be linked to although they look private.'),
});

const helpLine = z.strictObject({
	label: label().describe('Who helps, or with what.'),
	text: label().optional().describe('When to use it, or what happens then.'),
	tel: phoneNumber().optional().describe('The number to ring.'),
	sms: phoneNumber().optional().describe('The number to send a text message to.'),
	url: webAddress().optional().describe('The address of a page or a chat.'),
});

const editing = z.strictObject({
	repository: z
		.string()
		.regex(/^[\w.-]+\/[\w.-]+$/, { error: 'the owner and the name of a repository: owner/name' })
		.describe('The repository of the content, as owner/name.'),
	branch: z
		.string()
		.regex(/^[^\s~^:?*[\\]+$/, { error: 'the name of a branch' })
		.optional()
		.describe(
			'The branch that is published. With it, the editor for teams is at `/admin/`; without it, “Edit this page” leads to GitHub.',
		),
	api: z
		.string()
		.regex(/^(?:https:\/\/[^/\s?#;,'"]+|http:\/\/127\.0\.0\.1:\d+)(?:\/[\w./-]*)?$/, {
			error: 'an https address without a query',
		})
		.overwrite((value) => value.replace(/\/$/, ''))
		.optional()
		.describe(
			'The address of GitHub’s API on a server of your own, such as `https://github.example.org/api/v3`. Default: `https://api.github.com`.',
		),
});
export type Editing = z.output<typeof editing>;

/** `site.yaml`: the site itself. */
export const siteFileSchema = checkedTogether(
	z.strictObject({
		title: label().describe('The name of the site.'),
		tagline: label().describe('What the site is, in one sentence.'),
		url: z
			.string()
			.regex(/^https:\/\/[^/\s?#]+\/?$/, { error: 'an https address without a path' })
			.overwrite((value) => value.replace(/\/$/, ''))
			.describe('The address at which the site is served: https, without a path.'),
		base: z
			.string()
			.regex(/^\/([a-zA-Z0-9._~-]+\/)*([a-zA-Z0-9._~-]+)?$/, { error: 'a path that begins with /' })
			.optional()
			.describe('The path below which the site is served. Default: `/`.'),
		locale: z
			.string()
			.refine(isLanguageTag, { error: 'a language tag, such as en-GB' })
			.optional()
			.describe('The language of the site. Default: `en-GB`.'),
		programme: ref('programmes')
			.optional()
			.describe('The programme that leads. Needed once there is one.'),
		feedback: mailbox().describe('The mailbox for anything wrong with a page.'),
		topics: mailbox()
			.optional()
			.describe('The mailbox for topics of the community. Default: that for feedback.'),
		footer: label().describe('The text in the footer of each page.'),
		licence: label().optional().describe('The licence of the content. Default: `CC BY 4.0`.'),
		newsletter: z
			.string()
			.regex(/^https:\/\/[^\s/.]+\.[^\s]+$/, { error: 'a web address that begins with https://' })
			.optional()
			.describe('Where to subscribe to a newsletter.'),
		populations: ownValues
			.optional()
			.describe('Groups of people, beside those that every site knows.'),
		serviceTypes: ownValues
			.optional()
			.describe('Types of service, beside those that every site knows.'),
		readingAge: readingAge
			.optional()
			.describe('The reading age that texts should keep to, in years, for each audience.'),
		rules: rules
			.optional()
			.describe('How serious a rule’s findings are: error, warning, info or off.'),
		privacy: z
			.strictObject({
				allow: allow.describe('What may be shown although it looks like a contact.'),
			})
			.optional()
			.describe('Exceptions to the privacy rules.'),
		help: z
			.array(helpLine)
			.optional()
			.describe('Where to get help at once: shown on every page, one tap away.'),
		editing: editing.optional().describe('Where the content is kept, for “Edit this page”.'),
	}),
	(data) =>
		[
			...fixedRules(data.rules),
			...takenValues('populations', data.populations),
			...takenValues('serviceTypes', data.serviceTypes),
			...helpWithoutAnswer(data.help),
		].map(wrongProblem),
);
export type SiteFile = z.output<typeof siteFileSchema>;

function fixedRules(given: unknown): Wrong[] {
	return Object.keys(given && typeof given === 'object' ? given : {})
		.filter(isFixedRule)
		.map((id) => ({
			path: ['rules', id],
			expected: 'no such line: how serious schema, mdx and privacy rules are can’t be set',
		}));
}

/** Finds help lines without a number and without an address. */
function helpWithoutAnswer(help: unknown): Wrong[] {
	const lines: unknown[] = Array.isArray(help) ? help : [];
	return lines.flatMap((line, index) =>
		typeof line === 'object' &&
		line !== null &&
		!['tel', 'sms', 'url'].some((field) => Object.hasOwn(line, field))
			? [{ path: ['help', index], expected: 'a `tel`, an `sms` or a `url`: a way to get the help' }]
			: [],
	);
}

function takenValues(field: ExtendableVocabulary, own: unknown): Wrong[] {
	const ids: unknown[] = Array.isArray(own) ? own.map((value) => value?.id) : [];
	const again = new Set(repeated(ids));
	return ids.flatMap((id, index) =>
		again.has(index) || (typeof id === 'string' && Object.hasOwn(EXTENDABLE[field], id))
			? [{ path: [field, index, 'id'], expected: 'an id that is not taken yet' }]
			: [],
	);
}
