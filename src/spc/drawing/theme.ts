/** Colours for drawings in their own files, without a style sheet. */

export type Theme = 'light' | 'dark' | 'print' | 'contrast';

/** The tokens that charts use, by theme. Light and dark are those of the site’s style sheet. */
export const THEMES: Record<Theme, Record<string, string>> = {
	light: {
		'--ink': '#212b32',
		'--paper': '#ffffff',
		'--muted': '#4c6272',
		'--line': '#aeb7bd',
		'--blue': '#005eb8',
		'--concern': '#9c4a00',
		'--stop': '#ab1f23',
		'--lens-systemic': '#5b2c83',
	},
	dark: {
		'--ink': '#e8edee',
		'--paper': '#12171c',
		'--muted': '#aeb7bd',
		'--line': '#4c6272',
		'--blue': '#7cb8f2',
		'--concern': '#ffb066',
		'--stop': '#ff9c9c',
		'--lens-systemic': '#c9a6ea',
	},
	/** Black on white: shapes and dashes distinguish things. */
	print: {
		'--ink': '#000000',
		'--paper': '#ffffff',
		'--muted': '#333333',
		'--line': '#999999',
		'--blue': '#000000',
		'--concern': '#000000',
		'--stop': '#000000',
		'--lens-systemic': '#000000',
	},
	/** On black, in colours with a contrast of at least 10:1. */
	contrast: {
		'--ink': '#ffffff',
		'--paper': '#000000',
		'--muted': '#ffffff',
		'--line': '#c8c8c8',
		'--blue': '#8fd0ff',
		'--concern': '#ffc166',
		'--stop': '#ffd9d9',
		'--lens-systemic': '#e8d0ff',
	},
};
