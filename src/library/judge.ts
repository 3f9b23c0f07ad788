import { z } from 'zod';
import type { EntryProblem } from '../schemas/problem.ts';
import type { RuleId } from '../schemas/rule-id.ts';
import { EXTENDABLE, type ExtendableVocabulary } from '../schemas/vocabulary.ts';
import { type DataPath, descriptionOf, markedValues, schemaAt, unwrap } from '../schemas/walk.ts';
import { didYouMean } from './nearest.ts';

/** What the schema has against an entry’s data: a rule, the path at fault and which part of it, and words for the author. */
export interface SchemaProblem {
	rule: RuleId;
	path: DataPath;
	part: 'value' | 'key';
	message: string;
	hint?: string | undefined;
}

/** The values of the vocabularies that a site may add to, as this site has them. */
export type SiteVocabularies = Record<ExtendableVocabulary, readonly string[]>;

export const BUILT_IN_VOCABULARIES: SiteVocabularies = {
	serviceTypes: Object.keys(EXTENDABLE.serviceTypes),
	populations: Object.keys(EXTENDABLE.populations),
};

/** Judges data by its schema. Returns the parsed data when there is nothing against it. */
export function judge<S extends z.ZodType>(
	schema: S,
	data: unknown,
	vocabularies: SiteVocabularies,
): { data: z.output<S> | undefined; problems: SchemaProblem[] } {
	const result = schema.safeParse(data, { reportInput: true });
	const problems = result.success
		? []
		: result.error.issues.flatMap((issue) => problemsOf(issue, schema, data));
	for (const { path, value, meta } of markedValues(schema, data)) {
		const known = meta.vocabulary && vocabularies[meta.vocabulary];
		if (!known || known.includes(value)) continue;
		problems.push({
			rule: 'schema/invalid-value',
			path,
			part: 'value',
			message: `Unexpected value \`${value}\`, expected one of ${list(known)}`,
			hint: didYouMean(value, known),
		});
	}
	return { data: result.success && problems.length === 0 ? result.data : undefined, problems };
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, schema: z.ZodType, data: unknown): SchemaProblem[] {
	const path = issue.path.filter((step) => typeof step !== 'symbol') as (string | number)[];
	const name = fieldName(path);
	const wrong = (message: string, hint?: string): SchemaProblem[] => [
		{ rule: 'schema/invalid-value', path, part: 'value', message, hint },
	];
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => unknownField([...path, key], schema));
		case 'invalid_key':
			return [unknownField(path, schema)];
		case 'custom':
			return [customProblem(issue, path, schema, data)];
		case 'invalid_type':
			if (valueAt(data, path) === undefined) return [missingField(path, schema)];
			return wrong(
				`Unexpected value ${shown(valueAt(data, path))} for \`${name}\`, expected ${EXPECTED[issue.expected] ?? issue.expected}`,
				typeHint(issue.expected, valueAt(data, path)),
			);
		case 'invalid_value': {
			if (valueAt(data, path) === undefined) return [missingField(path, schema)];
			const values = issue.values.map(String);
			const given = valueAt(data, path);
			const hint = typeof given === 'string' ? didYouMean(given, values) : undefined;
			return wrong(
				`Unexpected value ${shown(given)} for \`${name}\`, expected ${values.length === 1 ? `\`${values[0]}\`` : `one of ${list(values)}`}`,
				hint,
			);
		}
		case 'invalid_format':
			return wrong(
				`Unexpected value ${shown(valueAt(data, path))} for \`${name}\`, expected ${issue.message}`,
			);
		case 'too_small':
			return wrong(
				`Unexpected ${sized(issue.origin, valueAt(data, path))} for \`${name}\`, expected ${tooSmall(issue)}`,
			);
		case 'too_big':
			return wrong(
				`Unexpected ${sized(issue.origin, valueAt(data, path))} for \`${name}\`, expected at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`,
			);
		case 'invalid_union': {
			if (valueAt(data, path) === undefined) return [missingField(path, schema)];
			const deepest = deepestBranch(issue);
			if (deepest)
				return deepest.flatMap((inner) =>
					problemsOf({ ...inner, path: [...issue.path, ...inner.path] } as Issue, schema, data),
				);
			return wrong(
				`Unexpected value ${shown(valueAt(data, path))} for \`${name}\`, expected ${issue.message}`,
			);
		}
		default:
			return wrong(
				`Unexpected value ${shown(valueAt(data, path))} for \`${name}\`, expected ${issue.message}`,
			);
	}
}

/** The branch of a union that an author most likely meant: the one whose problems lie deepest, if any lies inside. */
function deepestBranch(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] | undefined {
	const depth = (branch: readonly Issue[]) =>
		Math.max(
			0,
			...branch.map((each) => each.path.length + (each.code === 'unrecognized_keys' ? 1 : 0)),
		);
	const best = [...issue.errors].sort((a, b) => depth(b as Issue[]) - depth(a as Issue[]))[0] as
		| Issue[]
		| undefined;
	return best && depth(best) > 0 ? best : undefined;
}

function customProblem(
	issue: Extract<Issue, { code: 'custom' }>,
	path: DataPath,
	schema: z.ZodType,
	data: unknown,
): SchemaProblem {
	const problem = issue.params as EntryProblem | undefined;
	if (problem?.problem === 'missing') return missingField(path, schema);
	if (problem?.problem === 'forbidden') {
		return {
			rule: 'schema/unknown-field',
			path,
			part: 'key',
			message: `Unexpected field \`${fieldName(path)}\`: ${problem.because}`,
			hint: 'Take the field out.',
		};
	}
	const expected = problem?.problem === 'wrong' ? problem.expected : issue.message;
	const value = valueAt(data, path);
	return {
		rule: 'schema/invalid-value',
		path,
		part: isFixedRulePath(path) ? 'key' : 'value',
		message: `Unexpected value ${shown(value)} for \`${fieldName(path)}\`, expected ${expected}`,
	};
}

/** `rules: {privacy/contact: off}`: the rule is at fault, not the severity. */
function isFixedRulePath(path: DataPath): boolean {
	return path[0] === 'rules';
}

function missingField(path: DataPath, schema: z.ZodType): SchemaProblem {
	const name = String(path.at(-1) ?? '');
	const what = descriptionOf(schemaAt(schema, path));
	const where = path.length > 1 ? ` in \`${fieldName(path.slice(0, -1))}\`` : '';
	return {
		rule: 'schema/missing-field',
		path,
		part: 'key',
		message: `Expected field \`${name}\`${where}${what ? `: ${what}` : ''}`,
		hint:
			path.length === 1 && name !== 'consent'
				? `Add it, or name it in \`notPublished\` if no source gives it.`
				: 'Add it.',
	};
}

function unknownField(path: DataPath, schema: z.ZodType): SchemaProblem {
	const name = String(path.at(-1));
	const parent = schemaAt(schema, path.slice(0, -1));
	const inner = parent && unwrap(parent);
	const known =
		inner instanceof z.ZodObject
			? Object.keys(inner.shape)
			: inner instanceof z.ZodRecord
				? recordKeys(inner)
				: [];
	return {
		rule: 'schema/unknown-field',
		path,
		part: 'key',
		message: `Unexpected field \`${fieldName(path)}\`${known.length > 0 && known.length <= 40 ? `, expected one of ${list(known)}` : ''}`,
		hint: didYouMean(name, known) ?? 'Take the field out, or mend its name.',
	};
}

function recordKeys(record: z.ZodRecord): string[] {
	return record.keyType instanceof z.ZodEnum ? record.keyType.options.map(String) : [];
}

const EXPECTED: Partial<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: '`true` or `false`',
	array: 'a list',
	object: 'fields with values',
	record: 'fields with values',
};

function typeHint(expected: string, value: unknown): string | undefined {
	if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
		return 'Put it in quotes if it is meant as text.';
	if (expected === 'array')
		return 'Write it as a list: [one, two], or each below the other after a dash.';
	if (expected === 'number' && typeof value === 'string')
		return 'Write the number alone, without quotes, units or commas.';
	return undefined;
}

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>): string {
	if (issue.origin === 'string') return 'some text';
	if (issue.origin === 'array') return `at least ${issue.minimum === 1 ? 'one' : issue.minimum}`;
	return issue.inclusive === false ? `more than ${issue.minimum}` : `at least ${issue.minimum}`;
}

function sized(origin: string, value: unknown): string {
	if (origin === 'string')
		return (value as string).trim() === ''
			? 'empty text'
			: `text of ${(value as string).length} characters`;
	if (origin === 'array')
		return (value as unknown[]).length === 0
			? 'empty list'
			: `list of ${(value as unknown[]).length}`;
	return `value \`${String(value)}\``;
}

function valueAt(data: unknown, path: DataPath): unknown {
	let value = data;
	for (const step of path) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
			return undefined;
		value = (value as Record<string | number, unknown>)[step];
	}
	return value;
}

function fieldName(path: DataPath): string {
	return path.reduce<string>(
		(name, step) =>
			typeof step === 'number' ? `${name}[${step + 1}]` : name ? `${name}.${step}` : step,
		'',
	);
}

function shown(value: unknown): string {
	if (value === null || value === undefined) return '(nothing)';
	if (Array.isArray(value)) return '(a list)';
	if (typeof value === 'object') return '(fields)';
	const text = String(value);
	return `\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}

function list(values: readonly string[]): string {
	return values.map((value) => `\`${value}\``).join(', ');
}
