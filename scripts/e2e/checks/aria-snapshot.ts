import type { Page } from 'playwright-core';
import { parse } from 'yaml';

/** A node of a page’s accessibility tree: its role, its name and its children. */
export interface AriaNode {
	role: string;
	name: string;
	/** The level of a heading. */
	level: number | undefined;
	inside: AriaNode[];
}

/**
 * Returns the accessibility tree of the page in the tab as text, with addresses of its own site without their origin.
 */
export async function ariaTree(page: Page): Promise<string> {
	const { origin } = new URL(page.url());
	const tree = await page.locator('body').ariaSnapshot();
	return tree.replaceAll(`${origin}/`, '/').replaceAll(encodeURIComponent(`${origin}/`), '%2F');
}

/** Returns the outermost nodes of a tree, each as text. */
export function splitTree(tree: string): string[] {
	return tree.split(/\n(?=- )/);
}

/** Returns the problems of a page for users of screen readers, one per line. */
export function ariaProblems(tree: string): string[] {
	const top = read(parse(tree));
	const all = withInside(top);
	const of = (...roles: string[]) => all.filter(({ role }) => roles.includes(role));
	return [
		...['banner', 'main', 'contentinfo']
			.filter((role) => of(role).length !== 1)
			.map((role) => `${of(role).length} times ${role}`),
		...LANDMARKS.flatMap((role) => findIndistinguishable(of(role))),
		...findHeadingProblems(of('heading')),
		...of(...NAMED)
			.filter(({ name }) => name === '')
			.map(({ role }) => `${role} without a name`),
		...tablesWithoutName(top, false),
		...of('link', 'button')
			.filter(({ name }) => VAGUE.test(name))
			.map(({ role, name }) => `${role} that says nothing: ${name}`),
		...all
			.filter(({ name }) => /^(.{3,}?)[.,:]?\s+\1$/.test(name))
			.map(({ role, name }) => `${role} named twice over: ${name}`),
	];
}

/** Landmarks, which screen reader users reach by name. One that is unique in its role needs none. */
const LANDMARKS = ['navigation', 'region', 'complementary', 'search', 'form'];

/** Roles that are useless without a name. */
const NAMED = [
	'link',
	'button',
	'checkbox',
	'radio',
	'textbox',
	'searchbox',
	'combobox',
	'img',
	'region',
	'figure',
];

/** Link texts that are meaningless on their own, in a list of all links. */
const VAGUE = /^(?:here|click here|more|read more|why|this|link|details|\d+)$/i;

function read(items: unknown): AriaNode[] {
	if (!Array.isArray(items)) return [];
	return items.flatMap((item) => {
		if (typeof item === 'string') return one(item, undefined);
		return Object.entries(item as object).flatMap(([key, inside]) => one(key, inside));
	});
}

function one(key: string, inside: unknown): AriaNode[] {
	const [, role, name = '', attributes = ''] =
		/^(\w+)(?: "(.*?)")?((?: \[[^\]]*\])*)$/.exec(key) ?? [];
	if (role === undefined) return [];
	const level = /\[level=(\d)\]/.exec(attributes)?.[1];
	return [{ role, name, level: level ? Number(level) : undefined, inside: read(inside) }];
}

function withInside(nodes: readonly AriaNode[]): AriaNode[] {
	return nodes.flatMap((each) => [each, ...withInside(each.inside)]);
}

function findIndistinguishable(places: readonly AriaNode[]): string[] {
	const names = places.map(({ name }) => name);
	return places.length < 2
		? []
		: places
				.filter(({ name }, index) => name === '' || names.indexOf(name) !== index)
				.map(({ role, name }) => `${role} without a distinct name: ${name || 'no name'}`);
}

function findHeadingProblems(headings: readonly AriaNode[]): string[] {
	const levels = headings.map(({ level = 0 }) => level);
	const tops = levels.filter((level) => level === 1).length;
	return [
		...(tops === 1 ? [] : [`${tops} times a heading of level 1`]),
		...headings
			.filter(({ name }) => name === '')
			.map(({ level }) => `heading of level ${level} without words`),
		...headings
			.filter(({ level = 0 }, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)
			.map(({ name }) => `heading that skips a level: ${name}`),
	];
}

/** A table is named by its caption, or by the region around it. */
function tablesWithoutName(nodes: readonly AriaNode[], inNamedBox: boolean): string[] {
	return nodes.flatMap(({ role, name, inside }) => [
		...(role === 'table' && name === '' && !inNamedBox ? ['table without a name'] : []),
		...(role === 'table' && !withInside(inside).some((each) => /header$/.test(each.role))
			? [`table without headers: ${name}`]
			: []),
		...tablesWithoutName(inside, role === 'region' && name !== ''),
	]);
}
