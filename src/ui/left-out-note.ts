/** A part of an address after `?`, as it is named in a note. */
export function addressPart(name: string, text: string): string {
	return text ? `${name}=${text}` : name;
}

/** Says which parts of an address mean nothing on this page, as those of an older version may; empty for none. */
export function leftOutNote(parts: readonly string[]): string {
	return parts.length === 0
		? ''
		: `Anything in the address that means nothing here was left out: ${parts.join(', ')}.`;
}
