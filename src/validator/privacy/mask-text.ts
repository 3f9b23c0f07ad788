import type { AllowedContacts } from './allowed-contacts.ts';
import { findIdentifiers, maskStretches } from './identifiers.ts';

const NOTHING_ALLOWED: AllowedContacts = {
	emails: new Set(),
	phones: new Set(),
	postcodes: new Set(),
	links: [],
};

/** Masks everything in a text that can identify somebody, and keeps its length: for texts outside a content root. */
export function maskText(text: string): string {
	return maskStretches(text, findIdentifiers(text, NOTHING_ALLOWED));
}
