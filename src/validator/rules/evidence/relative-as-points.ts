import type { Library } from '../../../parse/library.ts';
import { factUnit, type PercentUnit, unitByDerivation } from '../../evidence/fact-unit.ts';
import { libraryProse } from '../../occurrences/library-prose.ts';
import type { Rule } from '../../rule/rule.ts';

export default {
	id: 'evidence/relative-as-points',
	severity: 'error',
	about:
		'A relative change is in percent, and a difference of two percentages is in percentage points.',
	why: 'From 10 to 12 per cent is a rise of 20 per cent and of 2 percentage points: mixed up, a small change looks large.',
	examples: {
		bad: {
			'facts/confidence.yaml':
				'statement: Rise in confidence\nvalue: 20\nunit: percentage-points\nderived: {kind: relative-change, from: 6.5, to: 7.8}\n',
		},
		found: 'facts/confidence.yaml:3:7',
		good: {
			'facts/confidence.yaml':
				'statement: Rise in confidence\nvalue: 20\nunit: percent\nderived: {kind: relative-change, from: 6.5, to: 7.8}\n',
		},
	},
	check(library, report) {
		for (const fact of library.entries('facts')) {
			const expected = unitByDerivation(fact);
			const unit = factUnit(fact);
			if (!expected || (unit !== 'percent' && unit !== 'percentage-points') || unit === expected)
				continue;
			report(fact, {
				at: fact.place(['unit']),
				message:
					expected === 'percent'
						? 'Unexpected unit `percentage-points` of a relative change, expected `percent`'
						: 'Unexpected unit `percent` of a difference between percentages, expected `percentage-points`',
				hint: `Write \`unit: ${expected}\`, or correct \`derived\`.`,
			});
		}
		for (const prose of libraryProse(library)) {
			for (const mark of prose.marks) {
				const unit = mark.kind === 'Fact' && mark.id ? unitOfFact(library, mark.id) : undefined;
				const said = unit && saidAfter(prose.text, mark.end);
				if (!said || said.unit === unit) continue;
				report(prose, {
					at: prose.place(said.start, said.end),
					message: `Unexpected “${prose.text.slice(said.start, said.end)}” after a figure in ${WORDS[unit]}`,
					hint: 'Take the words out: the figure brings its unit along.',
				});
			}
		}
	},
} satisfies Rule;

const WORDS: Readonly<Record<PercentUnit, string>> = {
	percent: 'percent',
	'percentage-points': 'percentage points',
};

/** Returns the unit from the fact’s calculation, else the one it states. */
function unitOfFact(library: Library, id: string): PercentUnit | undefined {
	const fact = library.entry('facts', id);
	const unit = fact && (unitByDerivation(fact) ?? factUnit(fact));
	return unit === 'percent' || unit === 'percentage-points' ? unit : undefined;
}

const UNIT_AFTER =
	/(?<gap>[ -]*)(?:(?<points>percentage[ -]points?|percent points?|pp(?!\p{L})|points?(?!\p{L}| (?:to|at|towards|out|up)\b))|%|per[ -]?cent(?!\p{L}))/iuy;

/** Returns the unit in the words directly after a figure. */
function saidAfter(
	text: string,
	after: number,
): { unit: PercentUnit; start: number; end: number } | undefined {
	UNIT_AFTER.lastIndex = after;
	const found = UNIT_AFTER.exec(text);
	if (!found) return undefined;
	const { gap, points } = found.groups as { gap: string; points?: string };
	return {
		unit: points ? 'percentage-points' : 'percent',
		start: after + gap.length,
		end: after + found[0].length,
	};
}
