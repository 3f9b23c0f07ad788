import { DIST } from '../build/build-site.ts';
import { examplePages } from '../built-site/page-types.ts';

/** Types of page that come from one template, and what the template is called here. */
const SHARED: readonly (readonly [RegExp, string])[] = [
	[/(^|\/)easy-read\/$/, 'easy-read'],
	[/^change-ideas\/by\/(?!pack\/|shortlist\/)/, 'change-ideas/by'],
	[/^guides\/for\/.*\/steps\//, 'guides/for/steps'],
];

/** One page of each template of the built site: the template and the address. */
export const TEMPLATES: readonly (readonly [template: string, address: string])[] = [
	...new Map(
		[...examplePages(DIST)].map(([type, address]) => [
			SHARED.find(([pattern]) => pattern.test(type))?.[1] ?? `/${type}`,
			address,
		]),
	),
];

export const TEMPLATE_ADDRESSES = TEMPLATES.map(([, address]) => address);
