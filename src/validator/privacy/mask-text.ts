import type { AllowedContacts } from './allowed-contacts.ts';
import { identifiersIn, maskedIn } from './identifiers.ts';

const NOTHING_ALLOWED: AllowedContacts = {
	emails: new Set(),
	phones: new Set(),
	postcodes: new Set(),
};

/** A text without what can tell who somebody is, as long as it was: for what belongs to no content root. */
export function maskText(text: string): string {
	return maskedIn(text, identifiersIn(text, NOTHING_ALLOWED));
}
