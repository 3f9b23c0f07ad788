import type { Pagefind, PagefindResult } from './pagefind.client.ts';

/** A page of a made-up site. */
export interface FakePage {
	title: string;
	text: string;
	filters: Readonly<Record<string, string>>;
	summary?: string;
}

/** What a fake index was asked for. */
export interface Asked {
	/** True once the filters beside the kind were fetched. */
	filters: boolean;
	/** The titles of the pages whose contents were fetched, in order. */
	pages: string[];
	/** True while no page can be fetched. */
	isLost: boolean;
}

/** An index like Pagefind’s over a few pages, and what it was asked for. */
export function fakePagefind(pages: readonly FakePage[]): { pagefind: Pagefind; asked: Asked } {
	const asked: Asked = { filters: false, pages: [], isLost: false };
	const result = (page: FakePage, number: number): PagefindResult => ({
		id: `page-${number}`,
		score: 1,
		data: async () => {
			asked.pages.push(page.title);
			if (asked.isLost) throw new TypeError('Failed to fetch');
			return {
				url: `/${page.title.toLowerCase().replaceAll(' ', '-')}/`,
				meta: { title: page.title, ...(page.summary ? { summary: page.summary } : {}) },
				excerpt: page.text,
				sub_results: [],
			};
		},
	});
	const pagefind: Pagefind = {
		filters: async () => {
			asked.filters = true;
			const names = new Set(pages.flatMap(({ filters }) => Object.keys(filters)));
			return Object.fromEntries([...names].map((name) => [name, countValues(pages, name)]));
		},
		search: async (query, { filters } = { filters: {} }) => {
			const words = (query ?? '').replaceAll('"', '').toLowerCase();
			const isWanted = (page: FakePage) =>
				`${page.title} ${page.text}`.toLowerCase().includes(words) &&
				Object.entries(filters).every(([name, value]) => page.filters[name] === value);
			return {
				results: pages.flatMap((page, number) => (isWanted(page) ? [result(page, number)] : [])),
			};
		},
	};
	return { pagefind, asked };
}

function countValues(pages: readonly FakePage[], name: string): Record<string, number> {
	const values = pages.flatMap(({ filters }) => filters[name] ?? []);
	return Object.fromEntries(
		[...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]),
	);
}
