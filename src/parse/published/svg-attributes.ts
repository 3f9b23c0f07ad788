import { findOutsideCss } from './svg-css.ts';

/** Attributes that only name or describe. */
const IN_WORDS = /^(?:id|class|lang|role|aria-.*|data-.*)$/;

/**
 * Returns the problem of an attribute of an SVG element, in words; `undefined` if it only draws.
 *
 * @param name its name without a prefix
 */
export function problemOfAttribute(name: string, value: string): string | undefined {
	if (/^on/i.test(name)) return `event handler \`${name}\``;
	if (name === 'base') return '`xml:base`';
	if (/^(?:href|src)$/i.test(name)) {
		const address = value.trim();
		return address === '' || address.startsWith('#')
			? undefined
			: `reference to something outside the picture in \`${name}\``;
	}
	const found = IN_WORDS.test(name) ? undefined : findOutsideCss(value);
	return found && `${found} in \`${name}\``;
}
