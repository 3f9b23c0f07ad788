import type { Library } from '../../parse/library.ts';
import { rawFields, rawList } from '../../schema/raw.ts';

/** Contacts that a site may show, normalised for comparison. */
export interface AllowedContacts {
	emails: ReadonlySet<string>;
	phones: ReadonlySet<string>;
	postcodes: ReadonlySet<string>;
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
			[raw.feedback, raw.topics, ...rawList(allow.emails)].filter(isText).map(sameEmail),
		),
		phones: new Set(
			[...rawList(allow.phones), ...helpNumbers(raw.help)].map(String).map(samePhone),
		),
		postcodes: new Set(rawList(allow.postcodes).filter(isText).map(samePostcode)),
	};
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
