import { type Cell, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { KINDS } from '../../kinds/index.ts';
import type { CollectionName } from '../../schema/collection-name.ts';
import type { OwnVocabularies } from '../../schema/vocabulary.ts';
import type { FormValue } from '../form/form-field.ts';
import type { Titles } from '../values/titles.ts';
import { DATA_COLUMNS, IDEA_COLUMN, MEASURE_COLUMN } from './data-columns.ts';
import { cellName } from './read-workbook.ts';
import {
	BODY_COLUMN,
	DATA_SHEET,
	ID_COLUMN,
	MENU_SHEET,
	type SheetPlan,
	sheetPlans,
} from './sheet-plan.ts';

/** The rows that have menus. */
const ROWS = 500;

/** Spreadsheets refuse longer notes and lists. */
const LONGEST_PROMPT = 250;

interface TemplateColumn {
	label: string;
	/** The note at its head. */
	note: string;
	required: boolean;
	/** What its menu offers; none without a menu. */
	menu: readonly string[];
	width: number;
	/** True where one cell can hold several values, which a menu can’t give. */
	isList: boolean;
}

/**
 * Returns a workbook to fill in: a sheet for each collection and for each list within its entries, with notes and menus
 * from the schemas and the titles of the site, and one for data where there are measures.
 */
export async function writeTemplate(
	collections: readonly CollectionName[],
	own: OwnVocabularies,
	titles: Titles,
): Promise<Uint8Array> {
	const menus = new Menus();
	const plans = collections.flatMap((collection) => sheetPlans(collection, own));
	const sheets = plans.map((plan) => sheetFor(plan.name, columnsOf(plan, titles), menus));
	if (plans.some(({ list }) => list.join() === 'measures'))
		sheets.push(sheetFor(DATA_SHEET, dataColumns(titles), menus));
	return writeXlsx({
		sheets: [...sheets, ...menus.sheets()],
		properties: {
			title: 'Entries to import',
			description: 'Filled in and read by npm run import.',
		},
	});
}

/** The lists that menus offer, on a hidden sheet: a list within a menu would be cut at 255 characters. */
class Menus {
	readonly #lists: (readonly string[])[] = [];

	/** Returns the range of a list. */
	range(values: readonly string[]): string {
		const key = values.join('\n');
		let index = this.#lists.findIndex((list) => list.join('\n') === key);
		if (index === -1) index = this.#lists.push(values) - 1;
		const letters = cellName(1, index).replace('1', '');
		return `'${MENU_SHEET}'!$${letters}$1:$${letters}$${values.length}`;
	}

	sheets(): WriteSheet[] {
		if (this.#lists.length === 0) return [];
		const height = Math.max(...this.#lists.map((list) => list.length));
		const rows = Array.from({ length: height }, (_, row) =>
			this.#lists.map((list) => list[row] ?? null),
		);
		return [{ name: MENU_SHEET, rows, hidden: true }];
	}
}

function columnsOf(plan: SheetPlan, titles: Titles): TemplateColumn[] {
	const { collection, list, owners, columns } = plan;
	const first: TemplateColumn[] = owners.map((label, index) => ({
		label,
		note: 'Its title: says what this row belongs to.',
		required: true,
		menu: index === 0 ? titlesOf(collection, titles) : [],
		width: 30,
		isList: false,
	}));
	const fields = columns.map(({ label, hint, required, value }) => ({
		label,
		note: noteFor(hint, value, required),
		required: required && label !== 'Id',
		menu: menuFor(value, titles),
		width: value.kind === 'text' && value.markdown ? 50 : Math.max(16, label.length + 4),
		isList: value.kind === 'list',
	}));
	const last = list.length === 0 ? [bodyColumn(collection), idColumn(collection)] : [];
	return [...first, ...fields, ...last.flat()];
}

function bodyColumn(collection: CollectionName): TemplateColumn[] {
	if (KINDS[collection].endings.includes('.yaml')) return [];
	const note = 'Anything else that its page is to say, in Markdown. Headings begin with ##.';
	return [{ label: BODY_COLUMN, note, required: false, menu: [], width: 50, isList: false }];
}

function idColumn(collection: CollectionName): TemplateColumn[] {
	const note = `The name of its file and of its address. Left empty, it is made from the title. Give that of a ${KINDS[collection].noun} of the site to change it.`;
	return [{ label: ID_COLUMN, note, required: false, menu: [], width: 24, isList: false }];
}

function dataColumns(titles: Titles): TemplateColumn[] {
	const ideas = titlesOf('change-ideas', titles);
	const plain = { required: false, menu: [], width: 16, isList: false };
	return [
		{
			...plain,
			label: IDEA_COLUMN,
			note: 'The title of the change idea.',
			required: true,
			menu: ideas,
			width: 30,
		},
		{
			...plain,
			label: MEASURE_COLUMN,
			note: 'The title of the measure.',
			required: true,
			width: 30,
		},
		...DATA_COLUMNS.map(({ label, role, hint }) => ({
			...plain,
			label,
			note: hint,
			required: role === 'date',
		})),
	];
}

function sheetFor(name: string, columns: readonly TemplateColumn[], menus: Menus): WriteSheet {
	const cells = new Map<string, Partial<Cell>>(
		columns.map(({ label, note, required }, index) => [
			`0,${index}`,
			{
				value: label,
				comment: { text: note },
				style: {
					font: { bold: true, color: { rgb: required ? 'FFFFFF' : '212B32' } },
					fill: {
						type: 'pattern',
						pattern: 'solid',
						fgColor: { rgb: required ? '005EB8' : 'D8DDE0' },
					},
					alignment: { wrapText: true, vertical: 'top' },
				},
			},
		]),
	);
	return {
		name,
		columns: columns.map(({ width }) => ({ width })),
		rows: [columns.map(({ label }) => label)],
		cells,
		dataValidations: columns.flatMap((column, index) => validationFor(column, index, menus)),
		freezePane: { rows: 1 },
	};
}

function validationFor(
	{ label, note, menu, isList }: TemplateColumn,
	index: number,
	menus: Menus,
): DataValidation[] {
	if (menu.length === 0) return [];
	return [
		{
			type: 'list',
			formula1: menus.range(menu),
			range: `${cellName(2, index)}:${cellName(ROWS + 1, index)}`,
			allowBlank: true,
			showInputMessage: true,
			inputTitle: label.slice(0, 32),
			inputMessage: note.slice(0, LONGEST_PROMPT),
			// Several values, or a title that stands further down in this workbook, are right, too.
			showErrorMessage: !isList && menu.length > 0,
			errorStyle: 'warning',
			errorTitle: 'Not on the list',
			errorMessage: 'This is not on the list. Keep it if it stands elsewhere in this workbook.',
		},
	];
}

function titlesOf(collection: CollectionName, titles: Titles): string[] {
	const all = titles.list(collection);
	return all.map(({ id, title }) =>
		all.some((other) => other.id !== id && other.title === title) ? `${title} (${id})` : title,
	);
}

function menuFor(value: FormValue, titles: Titles): readonly string[] {
	switch (value.kind) {
		case 'choice':
			return value.choices.map(({ label }) => label);
		case 'reference':
			return titlesOf(value.collection, titles);
		case 'list':
			return menuFor(value.item, titles);
		case 'tick':
			return ['Yes'];
		default:
			return [];
	}
}

function noteFor(hint: string | undefined, value: FormValue, required: boolean): string {
	return [
		hint,
		formInWords(value),
		required ? 'Required. Write “Not published” if no source gives it.' : '',
	]
		.filter(Boolean)
		.join('\n');
}

function formInWords(value: FormValue): string {
	switch (value.kind) {
		case 'list':
			return value.item.kind === 'text'
				? 'One on each line of the cell.'
				: 'One, or several with semicolons between them.';
		case 'date':
			return 'A date as you write it, such as 12 March 2025 or 12/03/2025.';
		case 'number':
			return 'A number.';
		case 'map':
			return 'One on each line: the title, a colon, and the value.';
		case 'either':
			return `“${value.word}”, or ${value.fields.map(({ label }) => label.toLowerCase()).join(' and ')} with a comma between them.`;
		default:
			return '';
	}
}
