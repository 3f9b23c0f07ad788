import type { ChartInput } from '../../spc/index.ts';
import { type DatedLine, readDatedLines } from './dated-lines.ts';
import { type PastedData, readPastedData } from './pasted-data.ts';

/** What a reader gave to be drawn, and what of it can’t be used. */
export interface ChartChoices {
	data: PastedData;
	input: ChartInput;
	/** What is wrong with the target or with a date to start again from. */
	problems: { target?: string; rebase?: string };
}

/** The value of the control of that name; of radio buttons, the one that is chosen. */
export type ControlValue = (name: string) => string;

/** Reads the controls. What can’t be used is told and left out; the rest is drawn. */
export function readChoices(control: ControlValue, isIllustrative: boolean): ChartChoices {
	const text = control('data');
	const data = readPastedData(text);
	const target = readTarget(control('target'));
	const rebase = readRebase(control('rebase'), data);
	return {
		data,
		input: {
			title: control('title').trim() || 'Run chart',
			rows: data.rows,
			engine: control('engine') === 'xmr' ? 'xmr' : 'run',
			direction: control('direction') as ChartInput['direction'],
			unit: control('unit') || unitOf(data, text),
			target: target.value,
			rebase: rebase.lines.map(({ date, text: reason }) => ({ date, reason })),
			illustrative: isIllustrative,
			idPrefix: 'own-chart',
		},
		problems: {
			...(target.problem && { target: target.problem }),
			...(rebase.problem && { rebase: rebase.problem }),
		},
	};
}

/** Parts of a whole, or a percent sign, make a percentage. */
function unitOf({ columns }: PastedData, text: string): string {
	return columns.includes('numerator') || /\d\s*%/.test(text) ? 'percent' : 'count';
}

function readTarget(text: string): { value?: number; problem?: string } {
	const plain = text
		.trim()
		.replace(/\s*%$/, '')
		.replaceAll(/,(?=\d{3})/g, '');
	if (plain === '') return {};
	const value = Number(plain);
	if (Number.isFinite(value)) return { value };
	return { problem: `“${text.trim()}” is not a number. Write the target as a number alone.` };
}

/** A date up to that of the first row, or after the last one, divides nothing. */
function readRebase(text: string, { rows }: PastedData): { lines: DatedLine[]; problem?: string } {
	const { lines, problems } = readDatedLines(text);
	const told = problems.map(({ line, message }) => `Line ${line}: ${message}`);
	const [first, last] = [rows[0]?.date ?? '', rows.at(-1)?.date ?? ''];
	for (const { date } of rows.length > 0 ? lines : []) {
		if (date > first && date <= last) continue;
		told.push(`${date} changes nothing: your dates go from ${first} to ${last}.`);
	}
	return told.length > 0 ? { lines, problem: told.join(' ') } : { lines };
}
