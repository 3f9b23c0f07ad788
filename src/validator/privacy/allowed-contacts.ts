import type { Library } from '../../parse/library.ts';

/** Contacts that a site may show, in the form in which they are compared. */
export interface AllowedContacts {
	emails: ReadonlySet<string>;
	phones: ReadonlySet<string>;
	postcodes: ReadonlySet<string>;
}

/** However an e-mail address is written, it is the same in small letters. */
export function sameEmail(email: string): string {
	return email.toLowerCase().replaceAll('’', "'");
}

/** However a phone number is written, it is the same from its 0 on. */
export function samePhone(phone: string): string {
	return phone.replace(/\D/g, '').replace(/^(?:00)?44(?:0(?=\d{9}))?/, '0');
}

export function samePostcode(postcode: string): string {
	return postcode.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** What `site.yaml` allows: its exceptions, its own mailboxes, and the numbers of its help lines. */
export function allowedContacts({ site }: Library): AllowedContacts {
	const raw = record(site.raw);
	const allow = record(record(raw.privacy).allow);
	return {
		emails: new Set(
			[raw.feedback, raw.topics, ...list(allow.emails)].filter(isText).map(sameEmail),
		),
		phones: new Set([...list(allow.phones), ...helpNumbers(raw.help)].map(String).map(samePhone)),
		postcodes: new Set(list(allow.postcodes).filter(isText).map(samePostcode)),
	};
}

function helpNumbers(help: unknown): unknown[] {
	return list(help)
		.map(record)
		.flatMap(({ tel, sms }) => [tel, sms])
		.filter((number) => number !== undefined);
}

function record(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function isText(value: unknown): value is string {
	return typeof value === 'string';
}
