import { plainName } from '../../data-reader/columns/header-words.ts';
import type { Reading } from '../../data-reader/reading/reading.ts';
import type { ChartInput } from '../../spc/index.ts';
import { type ParsedAnnotation, parseAnnotations } from './parse-annotations.ts';

/** What a reader asked to be drawn, and what of it can’t be used. */
export interface ChartChoices {
	input: ChartInput;
	/** What is wrong with the target or with a date to start again from. */
	problems: { target?: string; rebase?: string };
}

/** The value of the control of that name; of radio buttons, the one that is chosen. */
export type ControlValue = (name: string) => string;

/** Reads the controls. What can’t be used is named and left out; the rest is drawn. */
export function readChoices(
	control: ControlValue,
	reading: Reading,
	isIllustrative: boolean,
	today: string,
): ChartChoices {
	const target = readTarget(control('target'));
	const rebase = readRebase(control('rebase'), reading, today);
	return {
		input: {
			title: control('title').trim() || titleIn(reading) || 'Run chart',
			rows: reading.rows,
			engine: control('engine') === 'xmr' ? 'xmr' : 'run',
			direction: directionNamed(control('direction')),
			unit: control('unit') || (reading.unit === 'number' ? undefined : reading.unit),
			target: target.problem ? undefined : (target.value ?? reading.target),
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

function directionNamed(name: string): ChartInput['direction'] {
	return name === 'decrease' || name === 'neutral' ? name : 'increase';
}

/** The name of the drawn column, where it says what is measured. */
function titleIn({ columns }: Reading): string | undefined {
	const name = columns.find(({ role }) => role === 'value')?.name ?? '';
	return /^(?:values?|wert|n|no|number|count|%|data|rate)?$/.test(plainName(name))
		? undefined
		: name;
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
function readRebase(
	text: string,
	{ rows, dateOrder }: Reading,
	today: string,
): { lines: ParsedAnnotation[]; problem?: string } {
	const { lines, problems } = parseAnnotations(text, dateOrder, today);
	const words = problems.map(({ line, message }) => `Line ${line}: ${message}`);
	const [first, last] = [rows[0]?.date ?? '', rows.at(-1)?.date ?? ''];
	for (const { date } of rows.length > 0 ? lines : []) {
		if (date > first && date <= last) continue;
		words.push(`${date} changes nothing: your dates go from ${first} to ${last}.`);
	}
	return words.length > 0 ? { lines, problem: words.join(' ') } : { lines };
}
