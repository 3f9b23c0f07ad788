import type { Diagnostic } from '../rule/diagnostic.ts';
import type { Severity } from '../rule/rule.ts';
import { printable } from './printable.ts';

export interface GithubOptions {
	/** The path of a file from the top of the repository. */
	pathOf(file: string): string;
	/** The address of a rule in the guide, if there is one. */
	addressOf(rule: string): string | undefined;
}

const COMMANDS: Readonly<Record<Severity, string>> = {
	error: 'error',
	warning: 'warning',
	info: 'notice',
};

/** Returns findings as workflow commands of GitHub Actions, which shows them next to the lines. */
export function github(
	diagnostics: readonly Diagnostic[],
	{ pathOf, addressOf }: GithubOptions,
): string {
	return diagnostics
		.map(({ file, line, column, endLine, endColumn, severity, rule, message, hint }) => {
			const properties = {
				file: printable(pathOf(file)),
				line,
				endLine,
				// Columns are supported only within one line.
				...(line === endLine ? { col: column, endColumn } : {}),
				title: rule,
			};
			const words = [printable(message), hint ? printable(hint) : undefined, addressOf(rule)];
			const written = Object.entries(properties)
				.map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
				.join(',');
			return `::${COMMANDS[severity]} ${written}::${escaped(words.filter(Boolean).join('\n'))}\n`;
		})
		.join('');
}

function escaped(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
	return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
