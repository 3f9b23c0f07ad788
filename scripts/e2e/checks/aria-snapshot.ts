import type { Page } from 'playwright-core';
import { parse } from 'yaml';

/** What is on a page for those who hear it: its role, its name, what is in it. */
export interface AriaNode {
	role: string;
	name: string;
	/** Of a heading. */
	level: number | undefined;
	inside: AriaNode[];
}

/** The tree of the page in the tab as a screen reader is given it, as text; addresses of its own site without their origin. */
export async function ariaTree(page: Page): Promise<string> {
	const { origin } = new URL(page.url());
	const tree = await page.locator('body').ariaSnapshot();
	return tree.replaceAll(`${origin}/`, '/').replaceAll(encodeURIComponent(`${origin}/`), '%2F');
}

/** The outermost parts of a tree, each as text. */
export function splitTree(tree: string): string[] {
	return tree.split(/\n(?=- )/);
}

/** What is heard on a page and leaves a listener without help, a line each. */
export function ariaProblems(tree: string): string[] {
	const top = read(parse(tree));
	const all = withInside(top);
	const of = (...roles: string[]) => all.filter(({ role }) => roles.includes(role));
	return [
		...['banner', 'main', 'contentinfo']
			.filter((role) => of(role).length !== 1)
			.map((role) => `${of(role).length} times ${role}`),
		...LANDMARKS.flatMap((role) => notToBeTold(of(role))),
		...headingTrouble(of('heading')),
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

/** Places that a listener goes to by name. One that is alone of its kind needs none. */
const LANDMARKS = ['navigation', 'region', 'complementary', 'search', 'form'];

/** What is nothing without a name. */
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

/** Words that tell nothing by themselves, in a list of all links. */
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

function withInside(heard: readonly AriaNode[]): AriaNode[] {
	return heard.flatMap((each) => [each, ...withInside(each.inside)]);
}

function notToBeTold(places: readonly AriaNode[]): string[] {
	const names = places.map(({ name }) => name);
	return places.length < 2
		? []
		: places
				.filter(({ name }, index) => name === '' || names.indexOf(name) !== index)
				.map(({ role, name }) => `${role} that is told from no other: ${name || 'no name'}`);
}

function headingTrouble(headings: readonly AriaNode[]): string[] {
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

/** A table is named by its caption, or by the box around it. */
function tablesWithoutName(heard: readonly AriaNode[], inNamedBox: boolean): string[] {
	return heard.flatMap(({ role, name, inside }) => [
		...(role === 'table' && name === '' && !inNamedBox ? ['table without a name'] : []),
		...(role === 'table' && !withInside(inside).some((each) => /header$/.test(each.role))
			? [`table without headers: ${name}`]
			: []),
		...tablesWithoutName(inside, role === 'region' && name !== ''),
	]);
}
