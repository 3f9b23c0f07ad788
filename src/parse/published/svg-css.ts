/** Returns what a style sheet could load from elsewhere, in words; `undefined` if nothing. */
export function findActiveCss(css: string): string | undefined {
	const rule = /@(?!media\b|supports\b|(?:-webkit-)?keyframes\b)[\w-]*/i.exec(css)?.[0];
	return rule === undefined ? findOutsideCss(css) : `\`${rule}\``;
}

/**
 * Returns what the value of a style could load from elsewhere. Comments are read too, since they may be part of a
 * string.
 */
export function findOutsideCss(css: string): string | undefined {
	// An escape can disguise any of the words below.
	if (css.includes('\\')) return 'backslash';
	for (const [, address = ''] of css.matchAll(/url\(\s*["']?([^)]*)/gi))
		if (!address.startsWith('#')) return '`url()` that leads outside the picture';
	return OUTSIDE_FUNCTION.test(css) ? 'function that brings in something from outside' : undefined;
}

const OUTSIDE_FUNCTION =
	/(?<![\w-])(?:-webkit-)?(?:image-set|cross-fade|image|src|element|expression|paint)\(/i;
