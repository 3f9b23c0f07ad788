import type { z } from 'zod';
import type { Raw } from './raw.ts';

/**
 * What a kind of entry is, said once. Each collection has a `definition.ts`, and everything that has a row for each
 * collection is made from these: a part that is left out fails the type check.
 */
export interface Definition<S extends z.ZodObject = z.ZodObject> {
	schema: S;
	/** What one entry is, in a sentence for authors. */
	about: string;
	/** What messages call one entry: “change idea”. */
	noun: string;
	/** What menus and lists call the entries: “Change ideas”. */
	plural: string;
	/** The field that names an entry. */
	title: FieldName<S>;
	/** The endings that the files of its entries may have. */
	endings: readonly Ending[];
	mark: Mark;
	page: PagePlace;
	/** What kind of page an entry has, in a word or two above its title. Nothing for one that shares a page with others. */
	pageKind(entry: { id: string; data: z.output<S> }): string | undefined;
	/** The anchors that a page has beside the headings of its body: the ids of the template’s sections. */
	sections: readonly string[];
	/** The page at `/<collection>/` that lists the entries, if there is one: its title, and its kind in a word or two. */
	list: StaticPage | undefined;
	/** The place of the site that its pages belong to: the header leads there, and a search can be narrowed to it. */
	place: PlaceName;
	/** Where its list comes among those of that place, if the menu leads to it. It is shown once there is an entry. */
	menu: number | undefined;
	order: Order<FieldName<S>>;
	/** Which entries are read one after the other: all of them, or those with the same value of a field. */
	row: 'all' | { by: FieldName<S> } | undefined;
	/** Its part of the outline of the site for machines, where its pages are worth reading one by one. */
	outline: { title: string; place: number } | undefined;
	/** The type at schema.org of what an entry’s page is about, if one fits. */
	thing: ThingType | undefined;
	/** True when each page of its own is to have an Easy Read version: the coverage report lists those without. */
	expectsEasyRead: boolean;
	/**
	 * The fields that open data gives away, field by field, so that publishing one is a decision. Left out everywhere:
	 * `draft` (drafts are not published) and, of voices, everything about consent.
	 */
	published: readonly FieldName<S>[];
	/** For tests: an entry with every field that does not exclude another, in neutral words. */
	example: Raw<FieldName<S>>;
}

/** Returns a definition as it is, so that its parts are checked against its own schema. */
export function defineKind<S extends z.ZodObject>(definition: Definition<S>): Definition<S> {
	return definition;
}

type FieldName<S extends z.ZodObject> = keyof z.output<S> & string;

export type Ending = '.mdx' | '.md' | '.yaml';

/** The mark at the head of a page, which stands for what the page is about. */
export interface Mark {
	name: string;
	/** The `d` of a path: lines of two on a grid of 24, like Starlight’s own icons. */
	path: string;
}

/**
 * Where an entry is shown: on a page of its own at `/<collection>/<id>/`, at an anchor of the page that lists them, at an
 * anchor of the page of its programme, or on a page at the site’s root.
 */
export type PagePlace = 'own' | 'list' | 'programme' | 'root';

/** The title of a static page, and its kind in a word or two. */
export interface StaticPage {
	title: string;
	kind?: string;
}

/** The places of the site, in the order of the header and of the search. */
export const PLACES = [
	'Change ideas',
	'Guides',
	'Lived experience',
	'Evidence',
	'About the programme',
	'About this site',
] as const;

export type PlaceName = (typeof PLACES)[number];

/**
 * What lists are sorted by: after the leading programme, by `order` where an entry gives it, and then by title. Entries
 * may come in groups before that, or by a date after it.
 */
export type Order<Field extends string = string> =
	| 'place'
	| { groups: Field; values: readonly string[] }
	| { date: Field };

/** The types of schema.org that entries are described by (https://schema.org/docs/full.html). */
export type ThingType = 'Article' | 'CreativeWork' | 'Event' | 'HowTo' | 'Organization' | 'Place';
