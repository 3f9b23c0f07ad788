/** Contrast of colours according to WCAG 2.2, and the colours in a style sheet of tokens. */

/** Colours by token, for light and dark. */
export interface Themes {
	light: ReadonlyMap<string, string>;
	dark: ReadonlyMap<string, string>;
}

/** Reads the colours of `tokens.css`. Colours that dark does not set are as in light. */
export function readThemes(css: string): Themes {
	const [light = '', dark = ''] = css.split('[data-theme="dark"]');
	const lightColours = findColours(light);
	return { light: lightColours, dark: new Map([...lightColours, ...findColours(dark)]) };
}

function findColours(css: string): Map<string, string> {
	return new Map(
		[...css.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [
			name,
			colour,
		]),
	);
}

/** Returns the contrast ratio of two colours written `#rrggbb`: 1 for the same colour, 21 for black on white. */
export function contrast(one: string, other: string): number {
	const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
		number,
		number,
	];
	return (lighter + 0.05) / (darker + 0.05);
}

/** Returns the relative luminance, from 0 for black to 1 for white. */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
