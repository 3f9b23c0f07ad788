/** The alignment of a column’s cells, from the line below the header in Markdown: `:--`, `:-:`, `--:`. */
const ALIGNMENT = /text-?align\W+(left|center|right)/i;

/**
 * Returns the class of a table cell, which replaces the Markdown compiler’s inline style, since the site’s content
 * security policy blocks that. `undefined` for a cell without a style.
 * @param style as in HTML, or as passed to a component
 */
export function alignmentClass(style: unknown): string | undefined {
	const written = typeof style === 'string' ? style : JSON.stringify(style ?? '');
	const side = ALIGNMENT.exec(written)?.[1];
	return side && `align-${side.toLowerCase()}`;
}
