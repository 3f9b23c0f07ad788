/** A replacement in a text. */
export interface Edit {
	start: number;
	end: number;
	text: string;
}

export function applyEdit(source: string, { start, end, text }: Edit): string {
	return source.slice(0, start) + text + source.slice(end);
}
