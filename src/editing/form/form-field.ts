import type { CollectionName } from '../../schema/collection-name.ts';
import type { DateForm } from '../../schema/walk.ts';

/** A field of an entry as forms and workbooks show it. */
export interface FormField {
	key: string;
	/** What it is called: “Service types”. */
	label: string;
	/** What it is for, in a sentence for authors. */
	hint: string | undefined;
	/** True if each entry, or each parent, has it. */
	required: boolean;
	value: FormValue;
}

/** What a field holds. */
export type FormValue =
	| { kind: 'text'; markdown: boolean; most: number | undefined }
	| { kind: 'number'; whole: boolean }
	| { kind: 'date'; form: DateForm }
	/** The value `true`, or no field. */
	| { kind: 'tick' }
	| { kind: 'choice'; choices: readonly Choice[]; listedAt: string | undefined }
	| { kind: 'reference'; collection: CollectionName }
	| { kind: 'file' }
	/** The CSV file with the data of a measure. */
	| { kind: 'data' }
	| { kind: 'list'; item: FormValue }
	| { kind: 'group'; fields: readonly FormField[] }
	/** A value for each of some keys. */
	| { kind: 'map'; key: FormValue; item: FormValue }
	/** Either a word or fields: where an event is. */
	| { kind: 'either'; word: string; fields: readonly FormField[] };

export interface Choice {
	value: string;
	label: string;
	description: string | undefined;
}
