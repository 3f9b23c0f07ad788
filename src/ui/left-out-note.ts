/** A part of an address after `?`, as it is named in a note. */
export function addressPart(name: string, text: string): string {
	return text ? `${name}=${text}` : name;
}

/** Says which parts of an address mean nothing on this page, as those of an older version may; empty for none. */
export function leftOutNote(parts: readonly string[]): string {
	if (parts.length === 0) return '';
	const words =
		parts.length === 1
			? 'This part of the address means nothing here and was left out'
			: 'These parts of the address mean nothing here and were left out';
	return `${words}: ${parts.join(', ')}.`;
}
