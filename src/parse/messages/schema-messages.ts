import { z } from 'zod';
import { didYouMean } from '../../format/nearest.ts';
import { DATE_WORDS } from '../../schema/date.ts';
import { readEntryFields } from '../../schema/entry.ts';
import { ID } from '../../schema/id.ts';
import type { EntryProblem } from '../../schema/problem.ts';
import type { RuleId } from '../../schema/rule-id.ts';
import {
	type DataPath,
	readFieldMeta,
	schemaAt,
	schemaDateForm,
	schemaDescription,
	unwrap,
} from '../../schema/walk.ts';
import { adviceForNothing } from './empty-value.ts';
import { fieldName, listed, shown, valueAt } from './field-words.ts';
import { adviceForValue, meantHint } from './value-advice.ts';

/** A violation of the schema: the rule, the path and part of the value, and words for the author. */
export interface SchemaProblem {
	rule: RuleId;
	path: DataPath;
	part: 'value' | 'key';
	message: string;
	hint?: string | undefined;
}

type Issue = z.core.$ZodIssue;

/** Describes a zod issue in words that authors know. */
export function explainProblems(
	issue: Issue,
	schema: z.core.$ZodType,
	data: unknown,
): SchemaProblem[] {
	const path = issue.path.filter((step) => typeof step !== 'symbol') as (string | number)[];
	const given = valueAt(data, path);
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => unknownField([...path, key], schema));
	if (issue.code === 'custom') return [customProblem(issue, path, schema, given)];
	if (issue.code === 'invalid_key') return [wrongKey(issue, path)];
	if (given === undefined) return [missingField(path, schema)];
	const inner = issue.code === 'invalid_union' ? deepestBranch(issue) : undefined;
	if (inner) {
		return inner.flatMap((each) =>
			explainProblems({ ...each, path: [...issue.path, ...each.path] } as Issue, schema, data),
		);
	}
	const {
		what = `value ${shown(given)}`,
		expected,
		hint,
	} = expectation(issue, given, schemaAt(schema, path));
	return [
		{
			rule: 'schema/invalid-value',
			path,
			part: 'value',
			message: `Unexpected ${what} for \`${fieldName(path)}\`, expected ${expected}`,
			hint: given === null ? adviceForNothing(path, schema) : hint,
		},
	];
}

interface Expectation {
	/** What was found, if it is not simply the value. */
	what?: string;
	expected: string;
	hint?: string | undefined;
}

function expectation(
	issue: Issue,
	given: unknown,
	field: z.core.$ZodType | undefined,
): Expectation {
	switch (issue.code) {
		case 'invalid_type': {
			const date = field && schemaDateForm(field);
			if (date) return { expected: DATE_WORDS[date] };
			return {
				expected: TYPES[issue.expected] ?? issue.expected,
				hint: typeHint(issue.expected, given),
			};
		}
		case 'invalid_value': {
			const values = issue.values.map(String);
			const { listedAt, choices } = field ? readFieldMeta(unwrap(field)) : {};
			const nearest =
				typeof given === 'string' ? adviceForValue(given, values, choices) : undefined;
			if (listedAt) return { expected: `one of the values listed at ${listedAt}`, hint: nearest };
			return {
				expected: values.length === 1 ? listed(values) : `one of ${listed(values)}`,
				hint:
					nearest ?? (values.join() === 'true' ? 'If it is not so, take the line out.' : undefined),
			};
		}
		case 'too_small':
			return { what: sized(given), expected: atLeast(issue) };
		case 'too_big':
			return {
				what: sized(given),
				expected: `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`,
			};
		case 'invalid_union': {
			const values = issue.errors.flat().flatMap((each) => expectedWords(each as Issue));
			return {
				expected: issue.message,
				hint: typeof given === 'string' ? didYouMean(given, values) : undefined,
			};
		}
		default:
			return {
				expected: issue.message,
				hint: field && idHint(given, readFieldMeta(unwrap(field)).ref),
			};
	}
}

/** Returns the values that a branch of a union would accept. */
function expectedWords(issue: Issue): string[] {
	return issue.code === 'invalid_value' ? issue.values.map(String) : [];
}

/** Suggests a valid form for an invalid id. Another rule checks whether an entry has that id. */
function idHint(given: unknown, collection: string | undefined): string | undefined {
	if (!collection || typeof given !== 'string') return undefined;
	const id = given
		.trim()
		.toLowerCase()
		.replace(/\.(?:mdx?|ya?ml)$/, '')
		.replace(/^\.?\/|\/$/g, '')
		.replaceAll(/[\s_]+/g, '-');
	const example = ID.test(id) ? `: \`${id}\`` : ', such as `ward-round`';
	return `An id is the name of a file in ${collection}/ without its ending, in small letters${example}.`;
}

const TYPES: Partial<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: '`true` or `false`',
	array: 'a list',
	object: 'fields with values',
	record: 'fields with values',
};

function typeHint(expected: string, given: unknown): string | undefined {
	if (expected === 'string' && (typeof given === 'number' || typeof given === 'boolean'))
		return 'Put it in quotes if it is meant as text.';
	if (expected === 'array')
		return 'Write it as a list: [one, two], or each below the other after a dash.';
	if (expected === 'number' && typeof given === 'string')
		return 'Write the number alone, without quotes, units or commas.';
	return undefined;
}

function atLeast(issue: Extract<Issue, { code: 'too_small' }>): string {
	if (issue.origin === 'string') return 'some text';
	if (issue.origin === 'array')
		return `at least ${issue.minimum === 1 ? 'one' : issue.minimum} of them`;
	return issue.inclusive === false ? `more than ${issue.minimum}` : `at least ${issue.minimum}`;
}

function sized(given: unknown): string {
	if (Array.isArray(given)) return given.length === 0 ? 'empty list' : `list of ${given.length}`;
	if (typeof given !== 'string') return `value ${shown(given)}`;
	return given.trim() === '' ? 'empty text' : `text of ${given.trimEnd().length} characters`;
}

/**
 * Returns the branch of a union that the author most likely meant: the one with the most deeply nested problems, if
 * any are nested.
 */
function deepestBranch(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] | undefined {
	const depth = (branch: readonly Issue[]) =>
		Math.max(
			0,
			...branch.map((each) => each.path.length + (each.code === 'unrecognized_keys' ? 1 : 0)),
		);
	const best = ([...issue.errors] as Issue[][]).sort((a, b) => depth(b) - depth(a))[0];
	return best && depth(best) > 0 ? best : undefined;
}

function customProblem(
	issue: Extract<Issue, { code: 'custom' }>,
	path: DataPath,
	schema: z.core.$ZodType,
	given: unknown,
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
	const among = path[0] === 'notPublished' ? readEntryFields(schema)?.notPublishable : undefined;
	const { expected, part = 'value' } =
		problem?.problem === 'wrong' ? problem : { expected: issue.message };
	return {
		rule: 'schema/invalid-value',
		path,
		part,
		message: `Unexpected ${part === 'key' ? 'field' : `value ${shown(given)} for`} \`${fieldName(path)}\`, expected ${expected}`,
		hint:
			among && !among.has(String(given))
				? didYouMean(String(given), among)
				: meantHint(given, path, schema),
	};
}

function wrongKey(issue: Extract<Issue, { code: 'invalid_key' }>, path: DataPath): SchemaProblem {
	const expected = (issue.issues[0] as Issue | undefined)?.message ?? 'another name';
	return {
		rule: 'schema/invalid-value',
		path,
		part: 'key',
		message: `Unexpected field \`${fieldName(path)}\`, expected ${expected}`,
	};
}

function missingField(path: DataPath, schema: z.core.$ZodType): SchemaProblem {
	const name = String(path.at(-1) ?? '');
	const what = schemaDescription(schemaAt(schema, path));
	const where = path.length > 1 ? ` in \`${fieldName(path.slice(0, -1))}\`` : '';
	const canBeNamed = path.length === 1 && readEntryFields(schema)?.notPublishable.has(name);
	return {
		rule: 'schema/missing-field',
		path,
		part: 'key',
		message: `Expected field \`${name}\`${where}${what ? `: ${what}` : ''}`,
		hint: canBeNamed ? 'Add it, or name it in `notPublished` if no source gives it.' : 'Add it.',
	};
}

function unknownField(path: DataPath, schema: z.core.$ZodType): SchemaProblem {
	const parent = schemaAt(schema, path.slice(0, -1));
	const known = parent ? fieldNames(unwrap(parent)) : [];
	const fields = known.length > 0 ? `: the fields here are ${listed(known)}` : '';
	return {
		rule: 'schema/unknown-field',
		path,
		part: 'key',
		message: `Unexpected field \`${fieldName(path)}\``,
		hint: didYouMean(String(path.at(-1)), known) ?? `Take it out, or correct its name${fields}.`,
	};
}

function fieldNames(schema: z.core.$ZodType): string[] {
	if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
	if (schema instanceof z.ZodUnion)
		return schema.options.flatMap((option) => fieldNames(unwrap(option)));
	return [];
}
