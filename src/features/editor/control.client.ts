import type { EntryAnswer, SiteAnswer } from '../../editing/saving/messages.ts';
import type { DataPath } from '../../schema/walk.ts';
import type { Backend } from './backend.client.ts';

/** Part of a form: what is shown, and what it says. */
export interface Control {
	element: HTMLElement;
	/** Returns the value as it is filled in; `undefined` for nothing. */
	read(): unknown;
}

/** What a control knows of its form. */
export interface FormContext {
	backend: Backend;
	site: SiteAnswer;
	entry: EntryAnswer;
	path: DataPath;
	/** The id of the element that labels it. */
	labelledBy: string;
	/** The ids of the elements that describe it. */
	describedBy: string;
}

/** The attribute that says which field an element shows. */
export const PATH_ATTRIBUTE = 'data-path';

/** Returns the titles of the entries of a collection. */
export function titlesIn({ site }: FormContext, collection: string) {
	return site.collections.find(({ name }) => name === collection)?.entries ?? [];
}
