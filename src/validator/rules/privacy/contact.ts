import { type IdentifierKind, masked } from '../../privacy/identifiers.ts';
import { identifiersAround } from '../../privacy/library-identifiers.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'privacy/contact',
	severity: 'error',
	about:
		'No e-mail address, phone number or full postcode is shown, except those that `site.yaml` allows.',
	why: 'They belong to people, who did not agree to have them on the web for ever.',
	examples: {
		bad: { 'pages/about.mdx': '---\ntitle: About us\n---\n\nCall Jo on 07700 900123.\n' },
		found: 'pages/about.mdx:5:12',
		good: { 'pages/about.mdx': '---\ntitle: About us\n---\n\nCall Samaritans on 116 123.\n' },
	},
	check(library, report, context) {
		for (const { kind, file, place, words, inName } of identifiersAround(library, context)) {
			const contact = CONTACTS[kind];
			if (!contact) continue;
			report(
				{ file },
				{
					at: place,
					message: `Unexpected ${contact.name} \`${masked(words)}\`${inName ? ' in the name of the file' : ''}`,
					hint: `${inName ? 'Rename the file' : 'Take it out'}. If it is nobody’s own and meant to be found, add it to \`privacy.allow.${contact.list}\` in site.yaml.`,
				},
			);
		}
	},
} satisfies Rule;

const CONTACTS: Partial<Record<IdentifierKind, { name: string; list: string }>> = {
	email: { name: 'e-mail address', list: 'emails' },
	phone: { name: 'phone number', list: 'phones' },
	postcode: { name: 'postcode', list: 'postcodes' },
};
