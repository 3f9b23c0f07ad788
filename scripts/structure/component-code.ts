/** Code in a component. */
export interface ComponentCode {
	code: string;
	/** The line on which it starts, counted from 1. */
	line: number;
}

/** Returns the code of a component: its frontmatter and its `<script>` elements. */
export function readComponentCode(text: string): ComponentCode[] {
	const fenced = /^---\r?\n(.*?)^---/ms.exec(text);
	const markup = fenced ? fenced[0].length : 0;
	const scripts = [...text.slice(markup).matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(
		(script) => ({ code: script[1] ?? '', line: lineAt(text, markup + script.index) }),
	);
	return fenced ? [{ code: fenced[1] ?? '', line: 2 }, ...scripts] : scripts;
}

/** Returns the line of an offset in a text, counted from 1. */
export function lineAt(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}
