/** SVG as text: elements with escaped attributes, and numbers rounded as they are written. */

import { escapeMarkup } from '../../format/markup.ts';

type Attributes = Record<string, string | number | undefined>;

/** An element with the children given, which are SVG already. Attributes that are `undefined` are left out. */
export function element(name: string, attributes: Attributes, children = ''): string {
	const written = Object.entries(attributes)
		.filter((entry): entry is [string, string | number] => entry[1] !== undefined)
		.map(
			([key, value]) =>
				` ${key}="${escapeMarkup(typeof value === 'number' ? rounded(value) : value)}"`,
		)
		.join('');
	return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

/** A straight line, in the colour of the text around it where no style sheet says otherwise. */
export function line(name: string, ends: Record<'x1' | 'x2' | 'y1' | 'y2', number>): string {
	return element('line', { class: name, stroke: 'currentColor', ...ends });
}

/** A `text` element with plain text in it, in a font size in pixels. */
export function text(content: string, size: number, attributes: Attributes): string {
	return element('text', { 'font-size': size, ...attributes }, escapeMarkup(content));
}

/** To a tenth of a pixel, so that a picture changes only where it changes to the eye. */
export function rounded(value: number): string {
	return `${Math.round(value * 10) / 10 || 0}`;
}

/** “M0 0L5 3” through the points. */
export function pathThrough(points: readonly { x: number; y: number }[]): string {
	return points
		.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`)
		.join('');
}
