import type { PageMark } from './page-mark.ts';

/** The marks of kinds of pages, as the `d` of a path: lines of two on a grid of 24, like Starlight’s own icons. */
export const KIND_MARKS: Readonly<Record<PageMark, string>> = {
	'change-idea':
		'M9.5 18h5M10 21h4M12 3a6 6 0 0 0-3.7 10.7c.8.6 1.2 1.3 1.2 2.3h5c0-1 .4-1.7 1.2-2.3A6 6 0 0 0 12 3Z',
	site: 'M12 21.5S5 16 5 10a7 7 0 0 1 14 0c0 6-7 11.5-7 11.500ZM12 7.500a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
	driver: 'M3 9.500h6v5H3zM15 3.500h6v5h-6zM15 15.500h6v5h-6zM9 12h3M15 6h-3v12h3',
	guide: 'M3 20h5v-5h5v-5h5V5h3',
	event: 'M4 5.500h16V20H4zM4 10h16M8 3v4.500M16 3v4.5',
	figure: 'M3.5 20.500h17M7 17v-5M12 17V5M17 17V9',
	'easy-read':
		'M12 6.500C10 5 7 4.5 3 4.500v14c4 0 7 .5 9 2 2-1.5 5-2 9-2v-14c-4 0-7 .5-9 2Zm0 0v14',
	phase: 'M3 6h8M8 12h9M14 18h7',
	programme: 'M5 21.500V3.500h14l-3.5 4.5 3.5 4.500H5',
	framework: 'M4 4h16v16H4zM4 9.300h16M4 14.700h16M9.3 4v16',
	tool: 'M20.5 6.500a5 5 0 0 1-6.8 6L7 19.200a1.7 1.7 0 0 1-2.4-2.400l6.7-6.700a5 5 0 0 1 6-6.800L14.2 6.500l.6 2.7 2.7.6Z',
	organisation: 'M4 21V3.500h10V21M14 9h6v12M2.5 21h19M8 7.500h2M8 11.500h2M8 15.500h2',
	community: 'M3.5 4.500h17v12H11l-4.5 4v-4h-3zM8 9h8M8 12.500h5',
	elsewhere: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
	sheet: 'M5 3h14v18H5zM8.500 8h7M8.500 12h7M8.500 16h4',
	ingredient: 'M3.5 6.5 12 3l8.5 3.500L12 10zM3.5 12l8.5 3.500L20.5 12M3.5 17l8.5 3.5 8.5-3.5',
	source: 'M6 3h8l4.5 4.500V21H6zM13.5 3v5h5M9 12.500h6M9 16.500h6',
	word: 'M4 19 9 5l5 14M5.8 14h6.400M20 10.500V19M20 14.700a3 3 0 1 0 0 .1',
	search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.500l5 5',
	page: 'M4 5h16v14H4zM7.5 9h9M7.5 12h9M7.5 15h5',
};
