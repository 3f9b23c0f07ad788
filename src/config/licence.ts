/** The licence of the content if `site.yaml` names none. */
export const DEFAULT_LICENCE = 'CC BY 4.0';

/** Returns the address of a Creative Commons licence by its short name, such as `CC BY-SA 4.0`. */
export function licenceAddress(name: string): string | undefined {
	const [, terms, version] = /^CC (BY(?:-(?:SA|NC|ND|NC-SA|NC-ND))?) (\d\.\d)$/.exec(name) ?? [];
	if (terms && version)
		return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
	return name === 'CC0 1.0' ? 'https://creativecommons.org/publicdomain/zero/1.0/' : undefined;
}
