import { addressScheme } from './web-address.ts';

/** The fields of a message that a link may fill in. Readers would not notice a hidden recipient or an attachment. */
const FILLED_IN: Readonly<Record<string, ReadonlySet<string>>> = {
	mailto: new Set(['subject', 'body', 'cc']),
	sms: new Set(['body']),
	tel: new Set(),
};

/** A number as people dial it. With `*` and `#` it would be a command to the phone or its network. */
const NUMBER = /^\+?[\d().\s-]*\d[\d().\s-]*$/;

/**
 * Returns why an address with the scheme `mailto`, `tel` or `sms` must not be used, in words; `undefined` for any
 * other address.
 */
export function problemOfContactAddress(address: string): string | undefined {
	const scheme = addressScheme(address) ?? '';
	const allowed = Object.hasOwn(FILLED_IN, scheme) ? FILLED_IN[scheme] : undefined;
	if (!allowed) return undefined;
	const [to = '', ...queries] = address.slice(address.indexOf(':') + 1).split('?');
	const parameters = queries.join('?').split(/&(?:amp;)?/);
	const names = parameters.filter(Boolean).map((each) => each.split('=', 1)[0]?.toLowerCase());
	const refused = names.find((name) => name === undefined || !allowed.has(name));
	if (refused !== undefined) return `\`${refused}\` is nothing that a link may fill in`;
	const written = decoded(to);
	if (scheme === 'mailto')
		return written.includes('@') ? undefined : 'it names no mailbox after `mailto:`';
	return NUMBER.test(written)
		? undefined
		: 'it is not a phone number, which has digits and spaces alone';
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
