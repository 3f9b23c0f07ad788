import type { Page } from 'playwright-core';
import { ariaTree, splitTree } from './aria-snapshot.ts';
import type { OtherSite } from './other-root.ts';
import { visitInTabs } from './page-pool.ts';
import { pageByTemplate } from './templates.ts';

/** The accessibility trees of a site: one page of each template. */
export interface SiteSnapshots {
	onLaptop: ReadonlyMap<string, string>;
	/** The frame that all pages share. */
	framed: string;
	framedOnPhone: string;
}

const FRAMED = 'about/';

/** Takes the accessibility tree of one page of each template of a site. */
export async function snapshotSite(
	{ folder, url }: OtherSite,
	root: string,
): Promise<SiteSnapshots> {
	const templates = pageByTemplate(folder, root);
	const look = (addresses: Iterable<string>, width: number) =>
		visitInTabs(
			[...new Set(addresses)],
			{ baseURL: url, viewport: { width, height: 800 } },
			treeAt,
		);
	const laptop = await look([FRAMED, ...templates.values()], 1280);
	const phone = await look([FRAMED], 390);
	return {
		onLaptop: new Map(
			[...templates].map(([template, address]) => [template, laptop.get(address) ?? '']),
		),
		framed: laptop.get(FRAMED) ?? '',
		framedOnPhone: phone.get(FRAMED) ?? '',
	};
}

async function treeAt(page: Page, address: string): Promise<string> {
	// The page for missing addresses searches for the words of its address.
	await page.goto(`./${address === '404.html' ? 'qqqq/' : address}`);
	return ariaTree(page);
}

/** Templates whose pages list fields, rules and criteria from the code, and change with it. */
const OF_CODE = /^\/(?:for-authors|accessibility)\//;

/** Returns the trees by the names of their files. The frame of pages is stored only once. */
export function snapshotFiles({
	onLaptop,
	framed,
	framedOnPhone,
}: SiteSnapshots): Map<string, string> {
	const frame = splitTree(framed).filter((part) => !part.startsWith('- main'));
	const phone = splitTree(framedOnPhone).filter((part) => !part.startsWith('- main'));
	const own = [...onLaptop]
		.filter(([template]) => !OF_CODE.test(template))
		.map(
			([template, tree]) =>
				[template, splitTree(tree).filter((part) => !frame.includes(part))] as const,
		);
	return new Map(
		[['frame', frame] as const, ['frame-on-phone', phone] as const, ...own].map(([name, parts]) => [
			fileName(name),
			`${parts.join('\n')}\n`,
		]),
	);
}

/** `change-ideas_one.yaml`, for the template of the page of one change idea. */
function fileName(template: string): string {
	const words = template.split('/').filter(Boolean).join('_').replaceAll('*', 'one');
	return `${words.replace(/\.html$/, '') || 'home'}.yaml`;
}
