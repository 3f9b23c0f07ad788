import type { Library } from '../../../library/library.ts';
import {
	isSmall,
	type TooSmall,
	tooSmallIn,
	tooSmallMessage,
} from '../../../model/small-numbers.ts';
import { countRows, peopleDataOf } from '../../privacy/measure-files.ts';
import { factsOfOneSite, ideasOfOneSite, type SiteFact } from '../../privacy/one-site.ts';
import type { Reporter, Rule } from '../../rule.ts';

export default {
	id: 'privacy/small-number',
	severity: 'error',
	about:
		'Figures about people at one site count no group of 1 to 7, and no percentage is of fewer than 20.',
	why: 'On a ward everybody knows who the three were. Small numbers tell as much as names.',
	examples: {
		bad: {
			'facts/felt-heard.yaml':
				'statement: Patients who felt heard\nvalue: 75\nunit: percent\nsite: ward-a\nnumerator: 3\ndenominator: 40\n',
		},
		found: 'facts/felt-heard.yaml:5:12',
		good: {
			'facts/felt-heard.yaml':
				'statement: Patients who felt heard\nvalue: 75\nunit: percent\nsite: ward-a\nnumerator: 30\ndenominator: 40\n',
		},
	},
	check(library, report) {
		for (const found of factsOfOneSite(library)) judgeFact(found, report);
		const judged = new Set<string>();
		for (const idea of ideasOfOneSite(library)) {
			for (const { data, unit } of peopleDataOf(idea, library)) {
				if (judged.has(data.file)) continue;
				judged.add(data.file);
				judgeData(data, unit, report);
			}
		}
	},
} satisfies Rule;

const HINT =
	'Leave the figure out, or put several sites or a longer time together. A source’s own figure may be told in words: “a few”.';
const DATA_HINT =
	'Write `*`, which means that the number is withheld, or put longer times together.';

function judgeFact({ fact, result }: SiteFact, report: Reporter): void {
	const raw = (fact.raw ?? {}) as Record<string, unknown>;
	const related = result && [
		{
			file: result.idea.file,
			line: result.idea.place(['results', result.index, 'fact']).line,
			message: 'It is the result of a change idea that one site tried.',
		},
	];
	const percentage = raw.unit === 'percent';
	const own = tooSmallIn({
		numerator: number(raw.numerator),
		denominator: number(raw.denominator),
		percentage,
	});
	for (const found of own)
		report(fact, {
			at: fact.place([found.at]),
			message: tooSmallMessage(found),
			hint: HINT,
			related,
		});
	const derived = (raw.derived ?? {}) as Record<string, unknown>;
	if (derived.kind !== 'percentage') return;
	const from = tooSmallIn({
		numerator: number(derived.from),
		denominator: number(derived.to),
		percentage,
	});
	for (const found of from) {
		const field = found.at === 'numerator' ? 'from' : 'to';
		report(fact, {
			at: fact.place(['derived', field]),
			message: tooSmallMessage(found),
			hint: HINT,
			related,
		});
	}
}

type Data = Library['data'] extends ReadonlyMap<string, infer File> ? File : never;

function judgeData(data: Data, unit: unknown, report: Reporter): void {
	for (const row of countRows(data)) {
		const numerator = row.numerator?.count;
		const denominator = row.denominator?.count;
		const found: TooSmall[] = tooSmallIn({
			numerator,
			denominator,
			percentage: unit === 'percent',
		});
		for (const problem of found) {
			const at = row[problem.at]?.cell.place;
			if (at) report(data, { at, message: tooSmallMessage(problem), hint: DATA_HINT });
		}
		// A count has no denominator: its value is the number of people itself.
		if (unit === 'count' && row.value && isSmall(row.value.count)) {
			const message = tooSmallMessage({ at: 'numerator', why: 'small' }).replace(
				'numerator',
				'value',
			);
			report(data, { at: row.value.cell.place, message, hint: DATA_HINT });
		}
	}
}

function number(value: unknown): number | undefined {
	return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
