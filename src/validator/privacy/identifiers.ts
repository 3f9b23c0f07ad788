import type { MappedText } from '../../format/mapped-text.ts';
import { plainText } from '../../format/plain-text.ts';
import { plainCharacters } from '../prose/plain-characters.ts';
import type { Stretch } from '../prose/sentences.ts';
import { findAgesOver89 } from './ages-over-89.ts';
import { type AllowedContacts, sameEmail, samePhone, samePostcode } from './allowed-contacts.ts';
import { birthDatesInColumns } from './birth-columns.ts';
import { findBirthDates } from './birth-dates.ts';
import { findEmails } from './emails.ts';
import { joinedText } from './joined-text.ts';
import { findNhsNumbers } from './nhs-number.ts';
import { findPhones } from './phones.ts';
import { findPostcodes } from './postcodes.ts';
import {
	findDois,
	findWebAddresses,
	isAboutPeople,
	liesInside,
	overlapsOne,
} from './web-addresses.ts';

export type IdentifierKind =
	| 'nhs-number'
	| 'email'
	| 'phone'
	| 'postcode'
	| 'birth-date'
	| 'great-age';

/** A range of a text that can identify somebody. */
export interface Identifier extends Stretch {
	kind: IdentifierKind;
}

/** A text without a figure or an `@`, in any spelling, identifies nobody. */
const SIGN = /[\d@]|[Nn]inety|[\p{Nd}\p{No}\u{FF20}]|&[#A-Za-z]|[([{]\s?at\s?[)\]}]/iu;

/**
 * Finds everything in a text that can identify somebody, except what a site may show. It searches the text as
 * written, in plain characters, and with words joined that are separated by markup, line ends and table cells.
 */
export function findIdentifiers(text: string, allowed: AllowedContacts): Identifier[] {
	if (!SIGN.test(text)) return [];
	const found = writtenIdentifiers(text, allowed);
	const plain = plainText(text);
	const joined = joinedText(plain);
	if (plain.text !== text) addOthers(found, plain, allowed);
	if (joined !== plain) addOthers(found, joined, allowed);
	return found;
}

/** Adds what is found in a derived text, unless something of the same kind was found there before. */
function addOthers(found: Identifier[], made: MappedText, allowed: AllowedContacts): void {
	const others = writtenIdentifiers(made.text, allowed).map(({ kind, start, end }) => ({
		kind,
		...made.origin({ start, end }),
	}));
	if (others.length === 0) return;
	const before = Map.groupBy(found, ({ kind }) => kind);
	for (const stretches of before.values()) stretches.sort((a, b) => a.start - b.start);
	for (const other of others)
		if (!overlapsOne(other, before.get(other.kind) ?? [])) found.push(other);
}

/** Finds identifiers as they are usually written, with only single spaces and hyphens within. */
function writtenIdentifiers(text: string, allowed: AllowedContacts): Identifier[] {
	if (!/[\d@]|[Nn]inety/.test(text)) return [];
	const plain = plainCharacters(text);
	const found: Identifier[] = [];
	const add = (kind: IdentifierKind, stretches: readonly Stretch[]) => {
		for (const { start, end } of stretches) found.push({ kind, start, end });
	};
	add('birth-date', findBirthDates(plain));
	add('birth-date', birthDatesInColumns(plain));
	add('great-age', findAgesOver89(plain));
	const addresses = findWebAddresses(text);
	const articles = findDois(text);
	add(
		'nhs-number',
		findNhsNumbers(text).filter((number) => {
			if (liesInside(number, articles)) return false;
			const address = addresses.find(
				({ start, end }) => start <= number.start && number.end <= end,
			);
			if (!address) return true;
			return isAboutPeople(text, address, number.start) && !isAllowedLink(text, address, allowed);
		}),
	);
	const contacts = (
		stretches: readonly Stretch[],
		same: (contact: string) => string,
		known: ReadonlySet<string>,
	) =>
		stretches.filter(
			(stretch) =>
				!liesInside(stretch, addresses) && !known.has(same(text.slice(stretch.start, stretch.end))),
		);
	add('email', contacts(findEmails(text), sameEmail, allowed.emails));
	const phones = findPhones(text).filter((phone) => !liesInside(phone, articles));
	add('phone', contacts(phones, samePhone, allowed.phones));
	add('postcode', contacts(findPostcodes(text), samePostcode, allowed.postcodes));
	return found;
}

function isAllowedLink(text: string, { start, end }: Stretch, { links }: AllowedContacts): boolean {
	const address = text.slice(start, end);
	const host = /^https?:\/\/([^/?#]*)/i.exec(address)?.[1]?.toLowerCase();
	return links.some(
		(link) => link.toLowerCase() === host || (link.includes('/') && address.startsWith(link)),
	);
}

const MASK = '•';

/** Masks each letter and digit of a text, and keeps its length. */
export function masked(text: string): string {
	return text.replace(/[\p{L}\p{N}]/gu, (character) => MASK.repeat(character.length));
}

/** Masks ranges of a text, and keeps its length. */
export function maskStretches(text: string, stretches: Iterable<Stretch>): string {
	let result = '';
	let at = 0;
	for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
		if (end <= at) continue;
		const from = Math.max(at, start);
		result += text.slice(at, from) + masked(text.slice(from, end));
		at = end;
	}
	return result + text.slice(at);
}
