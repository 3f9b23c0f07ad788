/** The path of an address as it stands on disk, without what comes after it and without `%20`. */
export function pathOf(address: string): string {
	return unescaped(address.replace(/[?#].*$/s, ''));
}

/** The anchor of an address as it stands in a heading; `undefined` when it has none. */
export function anchorIn(address: string): string | undefined {
	const at = address.indexOf('#');
	return at === -1 ? undefined : unescaped(address.slice(at + 1));
}

function unescaped(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
