/** The icon of the site as pictures, for browsers and screens that take no SVG: sizes in pixels. */
export const ICON_SIZES = [32, 180, 192, 512] as const;

/** Where the icon of a size stands, from the site’s root. */
export function iconAddress(size: (typeof ICON_SIZES)[number]): string {
	return `/icons/${size}.png`;
}

/** What a device asks for that puts the site on its home screen. */
export const MANIFEST = '/manifest.webmanifest';
