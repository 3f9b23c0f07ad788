/** SVG as text: elements with escaped attributes and rounded numbers. */

import { escapeMarkup } from '../../format/markup.ts';

type Attributes = Record<string, string | number | undefined>;

/** Returns an element with the given children, which are SVG already. Attributes that are `undefined` are left out. */
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

/** Returns a straight line, in the colour of the surrounding text unless a style sheet sets another. */
export function line(name: string, ends: Record<'x1' | 'x2' | 'y1' | 'y2', number>): string {
	return element('line', { class: name, stroke: 'currentColor', ...ends });
}

/** Returns a `text` element with plain text, in a font size in pixels. */
export function text(content: string, size: number, attributes: Attributes): string {
	return element('text', { 'font-size': size, ...attributes }, escapeMarkup(content));
}

/** Rounds to a tenth of a pixel, so that a drawing changes only where the change is visible. */
export function rounded(value: number): string {
	return `${Math.round(value * 10) / 10 || 0}`;
}

/** Returns a path through the points, such as “M0 0L5 3”. */
export function pathThrough(points: readonly { x: number; y: number }[]): string {
	return points
		.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`)
		.join('');
}
