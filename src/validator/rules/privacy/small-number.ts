import {
	type Counts,
	findTooSmall,
	isSmall,
	tooSmallMessage,
} from '../../../features/own-chart/words/small-numbers.ts';
import type { Library } from '../../../parse/library.ts';
import { rawFields } from '../../../schema/raw.ts';
import {
	type Count,
	type CountRow,
	countRows,
	type PeopleData,
	readPeopleData,
} from '../../privacy/measure-files.ts';
import { type SiteFact, singleSiteFacts, singleSiteIdeas } from '../../privacy/single-site.ts';
import type { Reporter, Rule } from '../../rule/rule.ts';

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
		for (const found of singleSiteFacts(library)) reportFact(found, report);
		for (const [data, units] of singleSiteData(library)) reportData(data, units, report);
	},
} satisfies Rule;

const HINT =
	'Leave the figure out, or combine several sites or a longer period. A source’s own figure may be given in words: “a few”.';
const DATA_HINT =
	'Write `*`, which means that the number is withheld, or put longer periods together: `npm run chart -- FILE.csv --by month --json` adds them up.';

function reportFact({ fact, result }: SiteFact, report: Reporter): void {
	const raw = fact.raw ?? {};
	const related = result && [
		{
			file: result.idea.file,
			line: result.idea.place(['results', result.index, 'fact']).line,
			message: 'It is the result of a change idea that one site tried.',
		},
	];
	const reportCounts = (
		counts: Counts,
		numerator: readonly string[],
		denominator: readonly string[],
	) => {
		for (const found of findTooSmall(counts)) {
			const at = fact.place(found.at === 'numerator' ? numerator : denominator);
			report(fact, { at, message: tooSmallMessage(found), hint: HINT, related });
		}
	};
	const own = {
		numerator: number(raw.numerator),
		denominator: number(raw.denominator),
		percentage: raw.unit === 'percent',
	};
	reportCounts(own, ['numerator'], ['denominator']);
	const { kind, from, to } = rawFields(raw.derived);
	if (kind !== 'percentage') return;
	const share = { numerator: number(from), denominator: number(to), percentage: true };
	reportCounts(share, ['derived', 'from'], ['derived', 'to']);
}

type Data = PeopleData['data'];

/** Finds the data of ideas that one site tried, each file with the units of all its measures. */
function singleSiteData(library: Library): ReadonlyMap<Data, ReadonlySet<unknown>> {
	const found = new Map<Data, Set<unknown>>();
	for (const idea of singleSiteIdeas(library))
		for (const { data, unit } of readPeopleData(idea, library))
			found.set(data, (found.get(data) ?? new Set()).add(unit));
	return found;
}

function reportData(data: Data, units: ReadonlySet<unknown>, report: Reporter): void {
	for (const row of countRows(data)) {
		const tell = (at: keyof CountRow, message: string) =>
			report(data, { at: (row[at] as Count).cell.place, message, hint: DATA_HINT });
		const small = findTooSmall({
			numerator: row.numerator?.count,
			denominator: row.denominator?.count,
			percentage: units.has('percent'),
		});
		for (const found of small) tell(found.at, tooSmallMessage(found));
		// A count has no denominator: its value is the number of people itself.
		if (units.has('count') && row.value && isSmall(row.value.count))
			tell('value', tooSmallMessage({ at: 'value', why: 'small' }));
	}
}

function number(value: unknown): number | undefined {
	return typeof value === 'number' ? value : undefined;
}
