import { numberForm, parseFraction } from '../numbers/number-form.ts';
import { readDigits } from '../numbers/number-format.ts';
import type { ColumnRole } from '../reading/reading.ts';
import { plainName } from './header-words.ts';
import { columnLabel, isPercentColumn, type KnownColumn } from './known-column.ts';

/** A set of columns that could be drawn, in words. */
export interface DrawnChoice {
	label: string;
	roles: readonly (readonly [number, ColumnRole])[];
}

/** Which columns are drawn; with `choices` where it could be others, the one taken first. */
export interface Drawn {
	roles: readonly (readonly [number, ColumnRole])[];
	choices?: readonly DrawnChoice[];
}

/** Chooses what to draw among the columns with numbers. */
export function chooseDrawn(candidates: readonly KnownColumn[], hasTarget: boolean): Drawn {
	const [only, second] = candidates;
	if (!only) return { roles: [] };
	if (!second) return { roles: alone(only).roles };
	const share = namedShare(candidates);
	const value = namedValue(candidates);
	// The site’s own files may have both, and `value` is what they are about.
	const isOwn = value !== undefined && plainName(value.name) === 'value' && !isPercentColumn(value);
	if (share && isOwn) return { roles: alone(value).roles };
	if (share && (!value || agrees(value, share))) return { roles: share.roles };
	if (share && value) return asked([alone(value), share]);
	const counted = value && isPercentColumn(value) ? shareBehind(value, candidates) : undefined;
	if (counted) return { roles: counted.roles };
	if (value && isOnlyValue(value, candidates)) return { roles: alone(value).roles };
	const isNamed = candidates.some(({ name }) => name !== '');
	const guess = isNamed ? value : undefined;
	const pair = pairWithin(candidates);
	const singles = candidates.map(alone);
	const target = !isNamed && !hasTarget ? constantTarget(candidates) : undefined;
	return asked(
		[
			...(guess ? [alone(guess)] : []),
			...(target ? [target] : []),
			...(pair && !isNamed ? [pair] : []),
			...singles,
			...(pair && isNamed ? [pair] : []),
		].filter(({ label }, index, all) => all.findIndex((other) => other.label === label) === index),
	);
}

function asked(choices: readonly DrawnChoice[]): Drawn {
	return { roles: choices[0]?.roles ?? [], choices };
}

/** A column drawn by itself. Parts of wholes in its cells are drawn as shares. */
function alone(column: KnownColumn): DrawnChoice {
	return { label: columnLabel(column), roles: [[column.index, 'value']] };
}

function numericShare(
	numerator: KnownColumn,
	denominator: KnownColumn,
): DrawnChoice & { numerator: KnownColumn; denominator: KnownColumn } {
	return {
		label: `${columnLabel(numerator)} out of ${columnLabel(denominator)}`,
		roles: [
			[numerator.index, 'numerator'],
			[denominator.index, 'denominator'],
		],
		numerator,
		denominator,
	};
}

/** A numerator and a denominator that their names tell apart. */
function namedShare(candidates: readonly KnownColumn[]) {
	const counts = candidates.filter((column) => !isPercentColumn(column));
	const denominators = counts.filter(({ hint }) => hint === 'denominator');
	const [denominator] = denominators;
	if (!denominator || denominators.length > 1) return undefined;
	const others = counts.filter((column) => column !== denominator);
	const numerators = others.filter(({ hint }) => hint === 'numerator');
	const unnamed = others.filter(
		({ hint, name }) => hint !== 'value' || plainName(name) !== 'value',
	);
	const numerator = numerators.length === 1 ? numerators[0] : onlyOne(unnamed);
	if (!numerator || !(fits(numerator, denominator) || numerator.hint === 'numerator'))
		return undefined;
	return numericShare(numerator, denominator);
}

/** The one part and whole among the counts that a column of percentages was calculated from. */
function shareBehind(value: KnownColumn, candidates: readonly KnownColumn[]) {
	const counts = candidates.filter((column) => !isPercentColumn(column));
	const pairs = counts.flatMap((part) =>
		counts.flatMap((whole) =>
			part !== whole && fits(part, whole) ? [numericShare(part, whole)] : [],
		),
	);
	return onlyOne(
		pairs.filter((pair) => pair.denominator.cells.some(Boolean) && agrees(value, pair)),
	);
}

function onlyOne<T>(items: readonly T[]): T | undefined {
	return items.length === 1 ? items[0] : undefined;
}

/** The column whose name says that it holds the values. */
function namedValue(candidates: readonly KnownColumn[]): KnownColumn | undefined {
	const named = candidates.filter(({ hint }) => hint === 'value');
	const exact = named.find(({ name }) => plainName(name) === 'value');
	const percent = named.filter(isPercentColumn);
	return exact ?? onlyOne(percent) ?? onlyOne(named) ?? onlyOne(candidates.filter(isPercentColumn));
}

/** True where the other columns only count what the value was calculated from. */
function isOnlyValue(value: KnownColumn, candidates: readonly KnownColumn[]): boolean {
	if (plainName(value.name) === 'value') return true;
	const others = candidates.filter((column) => column !== value);
	return (
		isPercentColumn(value) &&
		others.every(({ hint, name }) => hint === 'denominator' || /^n$/i.test(plainName(name)))
	);
}

/** Two columns of whole numbers of which the first is never larger. */
function pairWithin(candidates: readonly KnownColumn[]) {
	const counts = candidates.filter((column) => !isPercentColumn(column));
	const [first, second] = counts;
	return counts.length === 2 && first && second && !isEarlier(second) && fits(first, second)
		? numericShare(first, second)
		: undefined;
}

/** A column for the same thing at an earlier time is no whole of it. */
function isEarlier({ name }: KnownColumn): boolean {
	return /\b(?:last|previous|prior|past|earlier)\b/i.test(name);
}

/** A second column of equal percentages beside one that varies is a target. */
function constantTarget(candidates: readonly KnownColumn[]): DrawnChoice | undefined {
	const [value, target] = candidates;
	if (candidates.length !== 2 || !value || !target) return undefined;
	const filled = target.cells.filter((cell) => cell !== '');
	const isConstant = filled.length > 1 && new Set(filled).size === 1;
	if (!isConstant || isPercentColumn(value) !== isPercentColumn(target)) return undefined;
	if (!isPercentColumn(value)) return undefined;
	return {
		label: `${columnLabel(value)}, with ${columnLabel(target)} as the target`,
		roles: [
			[value.index, 'value'],
			[target.index, 'target'],
		],
	};
}

function fits(part: KnownColumn, whole: KnownColumn): boolean {
	const pairs = numbersBeside(part, whole);
	return pairs.length > 0 && pairs.every(([a, b]) => a >= 0 && a <= b && Number.isInteger(a));
}

/** True where the value is what the share comes to, as a percentage or a fraction of 1, rounded. */
function agrees(
	value: KnownColumn,
	{ numerator, denominator }: ReturnType<typeof numericShare>,
): boolean {
	const values = value.cells.map(readNumber);
	const parts = numerator.cells.map(readNumber);
	const wholes = denominator.cells.map(readNumber);
	const known = values.flatMap((each, row) => {
		const [part, whole] = [parts[row], wholes[row]];
		if (each === undefined || part === undefined || !whole) return [];
		return [{ value: each, share: part / whole }];
	});
	return (
		known.every(({ value: each, share }) => Math.abs(each - 100 * share) <= 0.51) ||
		known.every(({ value: each, share }) => Math.abs(each - share) <= 0.0051)
	);
}

function numbersBeside(one: KnownColumn, other: KnownColumn): [number, number][] {
	const others = other.cells.map(readNumber);
	return one.cells.flatMap((cell, row): [number, number][] => {
		const [a, b] = [readNumber(cell), others[row]];
		return a === undefined || b === undefined ? [] : [[a, b]];
	});
}

/** The number in a cell as it is most often written: good enough to compare columns. */
function readNumber(cell: string): number | undefined {
	const form = numberForm(cell);
	if (!form || parseFraction(cell)) return undefined;
	const size = readDigits(form.digits, '.');
	return size === undefined || !form.isNegative ? size : -size;
}
