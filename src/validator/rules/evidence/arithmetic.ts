import type { RawOf } from '../../../kinds/index.ts';
import type { Entry } from '../../../parse/entry.ts';
import { rawFields } from '../../../schema/raw.ts';
import {
	countDecimals,
	exactFraction,
	type Fraction,
	rounded,
} from '../../evidence/exact-number.ts';
import { calculation, type Derivation, isRight, workedOut } from '../../evidence/worked-out.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'evidence/arithmetic',
	severity: 'error',
	about: 'A calculated figure agrees with the figures it comes from, rounded as it is printed.',
	why: 'A slip in a sum is the easiest mistake to make, to find and to lose a reader’s trust by.',
	examples: {
		bad: {
			'facts/confidence.yaml':
				'statement: Rise in confidence\nvalue: 13\nunit: percent\nderived: {kind: relative-change, from: 6.5, to: 7.8}\n',
		},
		found: 'facts/confidence.yaml:2:8',
		good: {
			'facts/confidence.yaml':
				'statement: Rise in confidence\nvalue: 20\nunit: percent\nderived: {kind: relative-change, from: 6.5, to: 7.8}\n',
		},
	},
	check(library, report) {
		for (const fact of library.entries('facts')) {
			const value = numberAt(fact, 'value');
			if (value === undefined) continue;
			for (const { kind, from, to, at } of listSums(fact)) {
				const result = workedOut(kind, from, to);
				if (!result) {
					report(fact, {
						at: fact.place(at),
						message: 'Unexpected 0, expected a number to divide by',
						hint:
							kind === 'percentage'
								? 'A share of nothing is no figure.'
								: 'A change from nothing has no percentage: give a difference.',
					});
					continue;
				}
				const decimals = countDecimals(writtenValue(fact));
				if (isRight(result, { value, decimals, statement: statementWords(fact) })) continue;
				report(fact, {
					at: fact.place(['value']),
					message: `Unexpected value ${value}: ${calculation(kind, from, to)} is ${rounded(result, decimals)}`,
					hint: hintFor(result, value, decimals),
				});
			}
		}
	},
} satisfies Rule;

interface Sum {
	kind: Derivation;
	from: number;
	to: number;
	/** The divisor. */
	at: readonly string[];
}

/** Returns the calculations in a fact: `derived`, and for a percentage its numerator and denominator. */
function listSums(fact: Entry<'facts'>): Sum[] {
	const { derived, unit } = fact.raw ?? {};
	const { kind, from, to } = rawFields(derived);
	const sums: Sum[] = [];
	if (isDerivation(kind) && isNumber(from) && isNumber(to))
		sums.push({ kind, from, to, at: ['derived', kind === 'percentage' ? 'to' : 'from'] });
	const [numerator, denominator] = [numberAt(fact, 'numerator'), numberAt(fact, 'denominator')];
	// With a change or a difference they are the size of the sample, not the basis of the calculation.
	const isShare = unit === 'percent' && (kind === undefined || kind === 'percentage');
	const isSameSum = numerator === from && denominator === to;
	if (isShare && numerator !== undefined && denominator !== undefined && !isSameSum)
		sums.push({ kind: 'percentage', from: numerator, to: denominator, at: ['denominator'] });
	return sums;
}

function hintFor(result: Fraction, value: number, decimals: number): string {
	const right = rounded(result, decimals);
	const given = rounded(exactFraction(value), decimals);
	return right.replace('-', '') === given.replace('-', '')
		? `Write ${right}, or say in the statement which way it went.`
		: 'Check the numbers against the source.';
}

/** A number is rounded as written: 20.0 has one decimal more than 20. */
function writtenValue(fact: Entry<'facts'>): string {
	const { line, column, endColumn } = fact.place(['value']);
	const text = fact.text.split('\n')[line - 1] as string;
	return text.slice(column - 1, endColumn - 1);
}

function statementWords(fact: Entry<'facts'>): string {
	const { statement } = fact.raw ?? {};
	return typeof statement === 'string' ? statement : '';
}

function numberAt(fact: Entry<'facts'>, field: keyof RawOf<'facts'>): number | undefined {
	const value = fact.raw?.[field];
	return isNumber(value) ? value : undefined;
}

function isNumber(value: unknown): value is number {
	return Number.isFinite(value);
}

function isDerivation(kind: unknown): kind is Derivation {
	return kind === 'relative-change' || kind === 'difference' || kind === 'percentage';
}
