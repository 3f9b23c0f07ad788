import { plainCharacters } from '../prose/plain-characters.ts';
import type { Stretch } from '../prose/sentences.ts';
import { type AllowedContacts, sameEmail, samePhone, samePostcode } from './allowed-contacts.ts';
import { birthDatesIn } from './birth-dates.ts';
import { emailsIn } from './emails.ts';
import { greatAgesIn } from './great-ages.ts';
import { nhsNumbersIn } from './nhs-number.ts';
import { phonesIn } from './phones.ts';
import { postcodesIn } from './postcodes.ts';
import { liesInside, webAddressesIn } from './web-addresses.ts';

export type IdentifierKind =
	| 'nhs-number'
	| 'email'
	| 'phone'
	| 'postcode'
	| 'birth-date'
	| 'great-age';

/** A stretch of a text that can tell who somebody is. */
export interface Identifier extends Stretch {
	kind: IdentifierKind;
}

/** Everything in a text that can tell who somebody is, save what a site may show. */
export function identifiersIn(text: string, allowed: AllowedContacts): Identifier[] {
	if (!/[\d@]|[Nn]inety/.test(text)) return [];
	const plain = plainCharacters(text);
	const found: Identifier[] = [];
	const add = (kind: IdentifierKind, stretches: readonly Stretch[]) => {
		for (const { start, end } of stretches) found.push({ kind, start, end });
	};
	add('nhs-number', nhsNumbersIn(text));
	add('birth-date', birthDatesIn(plain));
	add('great-age', greatAgesIn(plain));
	const addresses = webAddressesIn(text);
	const contacts = (
		stretches: readonly Stretch[],
		same: (contact: string) => string,
		known: ReadonlySet<string>,
	) =>
		stretches.filter(
			(stretch) =>
				!liesInside(stretch, addresses) && !known.has(same(text.slice(stretch.start, stretch.end))),
		);
	add('email', contacts(emailsIn(text), sameEmail, allowed.emails));
	add('phone', contacts(phonesIn(text), samePhone, allowed.phones));
	add('postcode', contacts(postcodesIn(text), samePostcode, allowed.postcodes));
	return found;
}

const MASK = '•';

/** A stretch of text with each letter and digit masked, as long as it was. */
export function masked(text: string): string {
	return text.replace(/[\p{L}\p{N}]/gu, (character) => MASK.repeat(character.length));
}

/** A text with stretches of it masked, as long as it was. */
export function maskedIn(text: string, stretches: Iterable<Stretch>): string {
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
