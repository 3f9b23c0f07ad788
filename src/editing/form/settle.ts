import { isRecord } from '../../schema/raw.ts';
import type { FormField, FormValue } from './form-field.ts';

/**
 * Returns what a form says as the content writes it: optional fields that are empty are left out, required lists are
 * `[]`, a tick that is not set is no field. What the form does not know stays.
 *
 * @param was what the file has: an empty list that it has stays
 * @returns the fields in the order in which a file has them
 */
export function settleFields(
	fields: readonly FormField[],
	given: Readonly<Record<string, unknown>>,
	was: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
	const unnamed = Array.isArray(given.notPublished) ? given.notPublished : [];
	const settled: Record<string, unknown> = {};
	for (const { key, required, value } of fields.toSorted(byPlaceInFile)) {
		const own = settle(value, given[key], was[key]);
		if (own !== undefined) settled[key] = own;
		else if (value.kind !== 'list') continue;
		else if (!unnamed.includes(key) && (required || isEmptyList(was[key]))) settled[key] = [];
	}
	const known = new Set(fields.map(({ key }) => key));
	for (const [key, value] of Object.entries(given))
		if (!known.has(key) && value !== undefined) settled[key] = value;
	return settled;
}

/** What the whole entry has in common with others comes last. */
const LAST = [
	'notPublished',
	'sources',
	'reviewed',
	'reviewBy',
	'owner',
	'draft',
	'aliases',
	'easyRead',
];

/** Sorts fields as a file has them. */
export function byPlaceInFile(one: FormField, other: FormField): number {
	return LAST.indexOf(one.key) - LAST.indexOf(other.key);
}

export function isEmptyList(value: unknown): boolean {
	return Array.isArray(value) && value.length === 0;
}

/** Returns a value without what is empty in it; `undefined` if nothing is left. */
function settle(form: FormValue, given: unknown, was: unknown): unknown {
	if (given === undefined || given === null) return undefined;
	switch (form.kind) {
		case 'tick':
			return given === false || given === '' ? undefined : given;
		case 'list':
			return settleList(form.item, given, was);
		case 'group':
			return isRecord(given) ? settleGroup(form.fields, given, was) : settleText(given, was);
		case 'either':
			return isRecord(given) ? settleGroup(form.fields, given, was) : settleText(given, was);
		case 'map':
			return isRecord(given) && Object.keys(given).length === 0 ? undefined : given;
		default:
			return settleText(given, was);
	}
}

/** White space around a text means nothing, so what the file has of it stays. */
function settleText(given: unknown, was: unknown): unknown {
	if (typeof given !== 'string') return given;
	const text = given.replaceAll(/\r\n?/g, '\n').trim();
	if (typeof was === 'string' && was.trim() === text) return was;
	return text === '' ? undefined : text;
}

function settleList(item: FormValue, given: unknown, was: unknown): unknown {
	if (!Array.isArray(given)) return settleText(given, was);
	const before: readonly unknown[] = Array.isArray(was) ? was : [];
	const items = given.flatMap((each, index) => {
		const settled = settle(item, each, before[index]);
		return settled === undefined ? [] : [settled];
	});
	return items.length > 0 ? items : undefined;
}

/** Fields of which none has a value are left out, with the empty lists that they would need. */
function settleGroup(
	fields: readonly FormField[],
	given: Readonly<Record<string, unknown>>,
	was: unknown,
): unknown {
	const settled = settleFields(fields, given, isRecord(was) ? was : {});
	const hasValue = Object.values(settled).some((value) => !isEmptyList(value));
	return hasValue || isRecord(was) ? settled : undefined;
}
