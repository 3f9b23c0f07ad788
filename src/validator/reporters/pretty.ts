import { countBySeverity, type Diagnostic } from '../rule/diagnostic.ts';
import type { Severity } from '../rule/rule.ts';
import { codeFrame } from './code-frame.ts';
import { printable } from './printable.ts';

/** A function that highlights words; the identity for no highlighting. */
export type Paint = (style: Style, text: string) => string;

export type Style = 'red' | 'yellow' | 'blue' | 'green' | 'dim' | 'bold';

export const plain: Paint = (_style, text) => text;

export interface PrettyOptions {
	/** Returns the path at which the reader of the report can open a file. */
	pathOf(file: string): string;
	/** The lines of a file, if they are known. */
	linesOf(file: string): readonly string[] | undefined;
	paint: Paint;
}

const COLOURS: Readonly<Record<Severity, Style>> = {
	error: 'red',
	warning: 'yellow',
	info: 'blue',
};

/** Returns findings for people: each with its place, its line and a hint. */
export function pretty(diagnostics: readonly Diagnostic[], options: PrettyOptions): string {
	return diagnostics.map((diagnostic) => `${prettyOne(diagnostic, options)}\n`).join('\n');
}

function prettyOne(diagnostic: Diagnostic, options: PrettyOptions): string {
	const { pathOf, linesOf, paint } = options;
	const { file, line, column, severity, rule, message, hint, related = [] } = diagnostic;
	const at = printable(`${pathOf(file)}:${line}:${column}`);
	const frame = codeFrame(diagnostic, linesOf(file));
	return [
		`${paint('bold', at)}  ${paint(COLOURS[severity], severity)}  ${printable(message)}  ${paint('dim', rule)}`,
		...(frame ? [frame.line, frame.mark ? paint(COLOURS[severity], frame.mark) : ''] : []),
		...(hint ? [`    ${printable(hint)}`] : []),
		...related.map((place) =>
			paint('dim', `    ${printable(`${pathOf(place.file)}:${place.line}  ${place.message}`)}`),
		),
	]
		.filter((text) => text !== '')
		.join('\n');
}

/** Returns a summary: “2 errors and 1 warning in 475 files”. */
export function summary(
	diagnostics: readonly Diagnostic[],
	fileCount: number,
	paint: Paint,
): string {
	const { errors, warnings, infos } = countBySeverity(diagnostics);
	const parts = [
		...(errors > 0 ? [paint('red', counted(errors, 'error'))] : []),
		...(warnings > 0 ? [paint('yellow', counted(warnings, 'warning'))] : []),
		...(infos > 0 ? [paint('blue', counted(infos, 'note'))] : []),
	];
	const files = counted(fileCount, 'file');
	if (parts.length === 0) return paint('green', `${files}, no problems found`);
	const last = parts.pop() as string;
	return `${parts.length > 0 ? `${parts.join(', ')} and ` : ''}${last} in ${files}`;
}

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
