/** How the cells of a column stand, as Markdown says it in the line below the head: `:--`, `:-:`, `--:`. */
const ALIGNMENT = /text-?align\W+(left|center|right)/i;

/**
 * The class of a table cell in place of the style that the Markdown compiler gives it: the policy of the site lets no
 * style stand in a page. `undefined` for a cell without a style of its own.
 * @param style as HTML writes it, or as a component is given it
 */
export function alignmentClass(style: unknown): string | undefined {
	const written = typeof style === 'string' ? style : JSON.stringify(style ?? '');
	const side = ALIGNMENT.exec(written)?.[1];
	return side && `align-${side.toLowerCase()}`;
}
