import type { ColumnContents } from './column-contents.ts';
import { type NameHint, nameHint, saysPercent } from './header-words.ts';

/** A column, with what its name and its cells suggest about it. */
export interface KnownColumn {
	index: number;
	/** Empty without a header. */
	name: string;
	hint: NameHint | undefined;
	contents: ColumnContents;
	/** Its cells below the header, one for each line. */
	cells: readonly string[];
}

/** Puts together what is known of the columns, from the left. */
export function knownColumns(
	names: readonly string[],
	contents: readonly ColumnContents[],
	cells: readonly (readonly string[])[],
): KnownColumn[] {
	return contents.map((each, index) => {
		const name = names[index] ?? '';
		return { index, name, hint: nameHint(name), contents: each, cells: cells[index] ?? [] };
	});
}

/** True where the name of the column says that it holds percentages, or most of its numbers do. */
export function isPercentColumn({ name, contents }: KnownColumn): boolean {
	return (
		saysPercent(name) || (contents.percentages > 0 && contents.percentages >= contents.numbers / 2)
	);
}

/** The name of a column, or its place where it has none. */
export function columnLabel({ name, index }: Pick<KnownColumn, 'name' | 'index'>): string {
	return name ? `“${name}”` : `column ${index + 1}`;
}
