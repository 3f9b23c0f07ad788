import { parseArgs } from 'node:util';
import { didYouMean } from '../../src/format/nearest.ts';
import { contentRoot } from '../../src/parse/open.ts';
import { rules } from '../../src/validator/rules/index.ts';
import { UsageError } from '../command-line/usage-error.ts';

export interface Options {
	/** The content root. */
	content: string;
	format: Format;
	maxWarnings: number;
	/** Ids of the rules to report; all if empty. */
	rules: readonly string[];
	listRules: boolean;
	help: boolean;
	/** Fix problems that have exactly one right answer. */
	fix: boolean;
	/** Validate again after each change. */
	watch: boolean;
	paths: readonly string[];
}

const FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;

export type Format = (typeof FORMATS)[number];

export const HELP = `npm run validate -- [paths] [options]

--content DIR      the content root (default: content/)
--format FORMAT    ${FORMATS.join(', ')} (default: pretty)
--max-warnings N   fail if there are more warnings than this
--rule ID          report only this rule; can be repeated
--fix              fix problems that have exactly one right answer, and list the changes
--watch            validate again after each change
--list-rules       list the rules and what each requires

Paths and --rule narrow what is reported: all of the content is read.
Exit 0: no error; 1: findings; 2: the validator could not run.
`;

const OPTIONS = {
	content: { type: 'string' },
	format: { type: 'string' },
	'max-warnings': { type: 'string' },
	rule: { type: 'string', multiple: true },
	'list-rules': { type: 'boolean' },
	fix: { type: 'boolean' },
	watch: { type: 'boolean' },
	help: { type: 'boolean', short: 'h' },
} as const;

/** @throws UsageError when an option is unknown or its value can’t be used */
export function readOptions(args: readonly string[]): Options {
	const { values, positionals } = parse(args);
	const {
		content = contentRoot(),
		format = 'pretty',
		rule = [],
		fix = false,
		watch = false,
	} = values;
	if (fix && watch) throw new UsageError('Expected either --fix or --watch, not both');
	const ids = rules.map(({ id }) => id);
	for (const id of rule) if (!ids.some((known) => known === id)) throw unknown('rule', id, ids);
	return {
		content,
		format: parseFormat(format),
		maxWarnings: parseWarnings(values['max-warnings']),
		rules: rule,
		listRules: values['list-rules'] ?? false,
		help: values.help ?? false,
		fix,
		watch,
		paths: positionals,
	};
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const option = /^Unknown option '([^']+)'/.exec(message)?.[1];
		if (option)
			throw unknown(
				'option',
				option,
				Object.keys(OPTIONS).map((name) => `--${name}`),
			);
		throw new UsageError(message.split(/\n|\. /, 1)[0]);
	}
}

function parseFormat(value: string): Format {
	const format = FORMATS.find((known) => known === value);
	if (!format) throw unknown('format', value, FORMATS);
	return format;
}

function parseWarnings(value: string | undefined): number {
	if (value === undefined) return Number.POSITIVE_INFINITY;
	if (!/^\d+$/.test(value))
		throw new UsageError(`Unexpected value '${value}' of --max-warnings, expected a whole number`);
	return Number(value);
}

function unknown(what: string, value: string, known: readonly string[]): UsageError {
	const hint = didYouMean(value, known) ?? `Expected one of ${known.join(', ')}.`;
	return new UsageError(`Unknown ${what} '${value}'. ${hint}`);
}
