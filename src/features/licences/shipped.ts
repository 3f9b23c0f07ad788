/** The work of others that a built site sends to its readers, by package, and what the site uses it for. */
export const SHIPPED: readonly { name: string; use: string }[] = [
	{ name: '@astrojs/starlight', use: 'Some of the styles and the frame of a page' },
	{ name: 'astro', use: 'Builds the pages' },
	{ name: 'pagefind', use: 'The search' },
	{ name: '@fontsource-variable/atkinson-hyperlegible-next', use: 'The typeface' },
	{ name: '@fontsource-variable/lexend', use: 'The typeface with wider letters' },
	{ name: '@iconify-json/openmoji', use: 'The pictures of Easy Read pages' },
	{ name: 'pptxgenjs', use: 'Slides of a chart' },
	{ name: 'jszip', use: 'Packs those slides' },
	{ name: 'fflate', use: 'Unpacks workbooks that are put into the chart tool' },
	{ name: 'uqr', use: 'QR codes' },
];
