/**
 * Returns the first cell of each row of a table below its head, from a text without markup: there each row is a
 * paragraph, and each cell a line that ends in a bar.
 */
export function rowNames(text: string): string[] {
	const rows = text
		.split(/\n{2,}/)
		.map((paragraph) => paragraph.split('\n'))
		.filter((lines) => lines.every((line) => line.endsWith(' |')));
	return rows.slice(1).map(([first = '']) => first.slice(0, -' |'.length));
}
