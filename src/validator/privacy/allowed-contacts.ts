import type { Library } from '../../parse/library.ts';
import { rawFields, rawList } from '../../schema/raw.ts';

/** Contacts that a site may show, normalised for comparison. */
export interface AllowedContacts {
	emails: ReadonlySet<string>;
	phones: ReadonlySet<string>;
	postcodes: ReadonlySet<string>;
	/** Hosts, and addresses with what is below them, whose links may hold what looks like an NHS number. */
	links: readonly string[];
}

/** E-mail addresses are compared in lower case. */
export function sameEmail(email: string): string {
	return email.toLowerCase().replaceAll('’', "'");
}

/** Phone numbers are compared from their 0 on. */
export function samePhone(phone: string): string {
	return phone.replace(/\D/g, '').replace(/^(?:00)?44(?:0(?=\d{9}))?/, '0');
}

export function samePostcode(postcode: string): string {
	return postcode.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** Returns what `site.yaml` allows: its exceptions, its own mailboxes, and the numbers of its help lines. */
export function allowedContacts({ site }: Library): AllowedContacts {
	const raw = site.raw ?? {};
	const allow = rawFields(rawFields(raw.privacy).allow);
	return {
		emails: new Set(
			[raw.feedback, raw.topics, ...unreadMailboxes(site.text), ...rawList(allow.emails)]
				.filter(isText)
				.map(sameEmail),
		),
		phones: new Set(
			[...rawList(allow.phones), ...helpNumbers(raw.help)].map(String).map(samePhone),
		),
		postcodes: new Set(rawList(allow.postcodes).filter(isText).map(samePostcode)),
		links: rawList(allow.links).filter(isText),
	};
}

/** The site’s own mailboxes, which are allowed although their line can’t be read. */
function unreadMailboxes(text: string): string[] {
	return [...text.matchAll(/^(?:feedback|topics):[^\n@]*?([^\s"'@]+@[^\s"':,]+)/gm)].flatMap(
		([, mailbox]) => mailbox ?? [],
	);
}

function helpNumbers(help: unknown): unknown[] {
	return rawList(help)
		.map(rawFields)
		.flatMap(({ tel, sms }) => [tel, sms])
		.filter((number) => number !== undefined);
}

function isText(value: unknown): value is string {
	return typeof value === 'string';
}
