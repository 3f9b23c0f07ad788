import { bodyComponents } from './components.build.ts';
import PageCell from './PageCell.astro';
import PageHeadCell from './PageHeadCell.astro';
import PageImage from './PageImage.astro';
import PageLink from './PageLink.astro';
import PageTable from './PageTable.astro';

/** The components of a page that @astrojs/mdx renders: those of authors, and our own links, tables and pictures. */
export const pageComponents = {
	...bodyComponents,
	a: PageLink,
	img: PageImage,
	table: PageTable,
	td: PageCell,
	th: PageHeadCell,
};
