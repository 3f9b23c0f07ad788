/** What a style sheet could bring in from elsewhere, in words; `undefined` when nothing. */
export function findActiveCss(css: string): string | undefined {
	const rule = /@(?!media\b|supports\b|(?:-webkit-)?keyframes\b)[\w-]*/i.exec(css)?.[0];
	return rule === undefined ? findOutsideCss(css) : `\`${rule}\``;
}

/** What a value of a style could bring in from elsewhere. Comments are read too: what looks like one can stand in a string. */
export function findOutsideCss(css: string): string | undefined {
	// An escape can write any of the words below in another way.
	if (css.includes('\\')) return 'backslash';
	for (const [, address = ''] of css.matchAll(/url\(\s*["']?([^)]*)/gi))
		if (!address.startsWith('#')) return '`url()` that leads outside the picture';
	return OUTSIDE_FUNCTION.test(css) ? 'function that brings in something from outside' : undefined;
}

const OUTSIDE_FUNCTION =
	/(?<![\w-])(?:-webkit-)?(?:image-set|cross-fade|image|src|element|expression|paint)\(/i;
