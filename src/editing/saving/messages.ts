import type { CollectionName } from '../../schema/collection-name.ts';
import type { DataPath } from '../../schema/walk.ts';
import type { FormField } from '../form/form-field.ts';

/** What the editor in the browser and its service say to each other. */

/** The site, as the editor begins. */
export interface SiteAnswer {
	title: string;
	/** The path below which the site is served. */
	base: string;
	collections: readonly CollectionInSite[];
	/** Where saves become proposals that others review: its name and its address. */
	review?: { repository: string; address: string };
}

export interface CollectionInSite {
	name: CollectionName;
	noun: string;
	plural: string;
	/** The place of the site’s menu that it belongs to. */
	place: string;
	/** What its entries are, in a sentence. */
	about: string;
	hasBody: boolean;
	form: readonly FormField[];
	entries: readonly EntryInList[];
}

export interface EntryInList {
	id: string;
	title: string;
	isDraft: boolean;
	/** Findings, without what is left to fill in. */
	errors: number;
	warnings: number;
}

/** An entry, as its form shows it. */
export interface EntryAnswer {
	collection: CollectionName;
	id: string;
	/** Its file, from the content root. Empty for a new one. */
	file: string;
	/** Changes with each change of the file. */
	version: string;
	fields: Readonly<Record<string, unknown>>;
	body: string;
	/** Its page, with the base path. There is none while its fields have errors. */
	address: string | undefined;
	findings: readonly FindingInForm[];
	/** The whole file, where it can’t be read as an entry. */
	text?: string;
	/** Where the change is reviewed, once something of it is saved. */
	proposal?: { number: number; address: string };
}

export interface FindingInForm {
	/** The field; empty for the body or the entry as a whole. */
	path: DataPath;
	severity: 'error' | 'warning' | 'info';
	rule: string;
	message: string;
	hint?: string | undefined;
	line: number;
	column: number;
	/** True if it has exactly one right answer, which the service can write. */
	isFixable: boolean;
	/** True if a field of a draft is empty: nothing is wrong, but something is left to fill in. */
	isGap: boolean;
}

/** What the editor sends to be saved. */
export interface EntryToSave {
	collection: CollectionName;
	/** Empty for a new entry: its id is made from its title. */
	id: string;
	version: string;
	fields: Readonly<Record<string, unknown>>;
	body: string;
	/** Data of measures, by the path of the measure: CSV files to be saved beside the entry. */
	data: readonly { measure: number; csv: string }[];
}

/** What the editor sends of a file that can’t be read as an entry. */
export interface TextToSave {
	collection: CollectionName;
	id: string;
	version: string;
	text: string;
}

/** An answer to a request that could not be met. */
export interface Refused {
	refused: string;
	/** The entry as the file has it now, where it changed since it was opened. */
	current?: EntryAnswer;
}
