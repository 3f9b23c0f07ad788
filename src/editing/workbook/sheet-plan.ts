import { KINDS } from '../../kinds/index.ts';
import type { CollectionName } from '../../schema/collection-name.ts';
import type { OwnVocabularies } from '../../schema/vocabulary.ts';
import type { FormField, FormValue } from '../form/form-field.ts';
import { formFields } from '../form/form-fields.ts';
import { byPlaceInFile } from '../form/settle.ts';

/** The sheet of a collection, or of a list within its entries: what each column holds. */
export interface SheetPlan {
	name: string;
	collection: CollectionName;
	/** The list whose items are the rows: `['measures']`. Empty for the sheet of the entries themselves. */
	list: readonly string[];
	/** The columns that say what a row belongs to: the entry, then the item of the list around it. */
	owners: readonly string[];
	columns: readonly Column[];
}

export interface Column {
	/** Where its value is within the row’s fields. */
	path: readonly string[];
	label: string;
	hint: string | undefined;
	required: boolean;
	value: FormValue;
}

/** The columns of an entry beside its fields. */
export const ID_COLUMN = 'Id';
export const BODY_COLUMN = 'Text of the page';

/** The sheet with the data of measures. */
export const DATA_SHEET = 'Data';
/** The hidden sheet with what the menus offer. */
export const MENU_SHEET = 'Menus';

/** Fields that a workbook does not have: what is imported is a draft, and a new entry has no earlier ids. */
const LEFT_OUT: ReadonlySet<string> = new Set(['draft', 'aliases']);

/** The longest name that a sheet can have. */
const LONGEST_NAME = 31;

/** Returns the sheets of a collection: its own first, then one for each list of fields within an entry. */
export function sheetPlans(collection: CollectionName, own: OwnVocabularies = {}): SheetPlan[] {
	const { plural } = KINDS[collection];
	const fields = formFields(collection, own)
		.filter(({ key }) => !LEFT_OUT.has(key))
		.toSorted(byPlaceInFile);
	const main: SheetPlan = {
		name: plural.slice(0, LONGEST_NAME),
		collection,
		list: [],
		owners: [],
		columns: columnsOf(fields, []),
	};
	return [main, ...listPlans(fields, main, [nounOf(collection)])];
}

/** What one entry of a collection is called at the head of a column. */
function nounOf(collection: CollectionName): string {
	const { noun } = KINDS[collection];
	return noun.charAt(0).toUpperCase() + noun.slice(1);
}

function listPlans(
	fields: readonly FormField[],
	around: SheetPlan,
	owners: readonly string[],
	{ path, groupLabel }: { path: readonly string[]; groupLabel: string | undefined } = {
		path: [],
		groupLabel: undefined,
	},
): SheetPlan[] {
	return fields.flatMap(({ key, label, value }): SheetPlan[] => {
		const here = [...path, key];
		if (value.kind === 'group')
			return listPlans(value.fields, around, owners, {
				path: here,
				groupLabel: groupLabel ?? label,
			});
		if (value.kind !== 'list' || value.item.kind !== 'group') return [];
		const plan: SheetPlan = {
			name: `${nounOf(around.collection)} - ${groupLabel ?? label}`,
			collection: around.collection,
			list: [...around.list, ...here],
			owners,
			columns: columnsOf(value.item.fields, []),
		};
		return [plan, ...listPlans(value.item.fields, plan, [...owners, singular(label)])];
	});
}

function singular(label: string): string {
	return label.replace(/s$/, '');
}

/** Returns the columns of some fields. Fields within a field are columns of their own: “Aim: text”. */
function columnsOf(
	fields: readonly FormField[],
	path: readonly string[],
	prefix = '',
	isRequired = true,
): Column[] {
	return fields.flatMap(({ key, label, hint, required, value }): Column[] => {
		const here = [...path, key];
		const needed = required && isRequired;
		if (value.kind === 'group') return columnsOf(value.fields, here, `${prefix}${label}: `, needed);
		// Items of lists and data have sheets of their own.
		if (value.kind === 'data' || (value.kind === 'list' && value.item.kind === 'group')) return [];
		return [{ path: here, label: prefix + label, hint, required: needed, value }];
	});
}
