import { pathToFileURL } from 'node:url';
import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import type { Diagnostic } from '../rule/diagnostic.ts';
import type { Rule, Severity } from '../rule/rule.ts';

export interface SarifOptions {
	/** The rules that were checked, in order. */
	rules: readonly Rule[];
	/** Returns the path at which the reader of the report can open a file. */
	pathOf(file: string): string;
	/** The address of a rule in the guide, if there is one. */
	addressOf(rule: string): string | undefined;
}

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
	Severity,
	string
>;

/** Returns findings for code hosts and editors: one log in the Static Analysis Results Interchange Format 2.1.0. */
export function sarif(diagnostics: readonly Diagnostic[], options: SarifOptions): string {
	const { rules, pathOf, addressOf } = options;
	const indexes = new Map(rules.map(({ id }, index) => [id, index]));
	const log: Log = {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: {
						name: 'Content validator',
						rules: rules.map((rule) => descriptor(rule, addressOf(rule.id))),
					},
				},
				columnKind: 'utf16CodeUnits',
				results: diagnostics.map((diagnostic) =>
					result(diagnostic, indexes.get(diagnostic.rule) ?? -1, pathOf),
				),
			},
		],
	};
	return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor(
	{ id, severity, about, why }: Rule,
	address: string | undefined,
): ReportingDescriptor {
	return {
		id,
		shortDescription: { text: literal(about) },
		fullDescription: { text: literal(why) },
		help: { text: literal(`${about} ${why}`) },
		...(address ? { helpUri: address } : {}),
		defaultConfiguration: { level: LEVELS[severity] },
	};
}

function result(
	diagnostic: Diagnostic,
	ruleIndex: number,
	pathOf: (file: string) => string,
): Result {
	const { file, line, column, endLine, endColumn, severity, rule, message, hint, related } =
		diagnostic;
	const region = { startLine: line, startColumn: column, endLine, endColumn };
	return {
		ruleId: rule,
		ruleIndex,
		level: LEVELS[severity],
		message: { text: literal(hint ? `${message}\n${hint}` : message) },
		locations: [location(pathOf(file), region)],
		...(related
			? {
					relatedLocations: related.map((place, id) => ({
						id,
						message: { text: literal(place.message) },
						...location(pathOf(place.file), { startLine: place.line }),
					})),
				}
			: {}),
	};
}

function location(
	path: string,
	region: NonNullable<Location['physicalLocation']>['region'],
): Location {
	return {
		physicalLocation: { artifactLocation: { uri: fileUri(path) }, ...(region ? { region } : {}) },
	};
}

/** Paths are relative to the working folder, so that a code host finds the file in its copy. */
function fileUri(path: string): string {
	return path.startsWith('/')
		? pathToFileURL(path).href
		: path.split(/[\\/]/).map(encodeURIComponent).join('/');
}

/** `{` and `}` have a meaning in messages of the format, and are literal when doubled. */
function literal(text: string): string {
	return text.replace(/[{}]/g, '$&$&');
}
