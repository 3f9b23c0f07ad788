import type { ColumnRole, Question } from '../reading/reading.ts';
import { isNumeric } from './column-contents.ts';
import { chooseDrawn, type DrawnChoice } from './drawn-columns.ts';
import type { KnownColumn } from './known-column.ts';

/** What the columns are for, and what had to be guessed. */
export interface AssignedRoles {
	/** From the left. */
	roles: ColumnRole[];
	questions: Question[];
}

/** Gives each column its role: by its name first, then by what the whole column holds. */
export function assignRoles(columns: readonly KnownColumn[], dateColumn: number): AssignedRoles {
	const roles: ColumnRole[] = columns.map(() => 'other');
	roles[dateColumn] = 'date';
	const others = columns.filter(({ index }) => index !== dateColumn);
	const note = noteColumn(others);
	if (note) roles[note.index] = 'note';
	const dates = columns[dateColumn]?.contents.dates ?? 0;
	const drawable = others.filter((column) => column !== note && couldBeDrawn(column, dates));
	const data = drawable.filter(({ hint }) => hint !== 'target' && hint !== 'calculated');
	const target = drawable.find(({ hint }) => hint === 'target');
	if (target && data.length > 0) roles[target.index] = 'target';
	const drawn = chooseDrawn(data.length > 0 ? data : drawable, target !== undefined);
	for (const [index, role] of drawn.roles) roles[index] = role;
	return { roles, questions: drawn.choices ? [columnQuestion(roles, drawn.choices)] : [] };
}

/** The column with the name of a note, else, where no column has a name, the first that holds words. */
function noteColumn(others: readonly KnownColumn[]): KnownColumn | undefined {
	const named = others.find(({ hint, contents }) => hint === 'note' && !isNumeric(contents));
	if (named || others.some(({ name }) => name !== '')) return named;
	return others.find(({ contents }) => contents.texts > 0 && !isNumeric(contents));
}

/** Numbers, or only reasons why there are none; a second column of dates is not drawn. */
function couldBeDrawn({ contents, hint }: KnownColumn, dates: number): boolean {
	const { dates: sure, filled, gaps, texts } = contents;
	if (filled === 0) return hint !== undefined && hint !== 'date' && hint !== 'note';
	if (hint === 'date' || (sure > filled / 2 && dates > 0 && contents.fractions === 0)) return false;
	return isNumeric(contents) || (gaps > 0 && texts === 0) || hint === 'value';
}

function columnQuestion(roles: readonly ColumnRole[], choices: readonly DrawnChoice[]): Question {
	const rest = roles.map((role) => (isDrawn(role) ? 'other' : role));
	const taken = choices[0]?.label ?? '';
	return {
		code: 'columns',
		message: `More than one column could be drawn. The chart shows ${taken}.`,
		choices: choices.map(({ label, roles: drawn }) => {
			const own = [...rest];
			for (const [index, role] of drawn) own[index] = role;
			return { label, settings: { roles: own } };
		}),
		taken,
	};
}

function isDrawn(role: ColumnRole): boolean {
	return role === 'value' || role === 'numerator' || role === 'denominator';
}
