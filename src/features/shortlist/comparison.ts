import { numberInWords } from '../../format/number-words.ts';
import { figureInWords } from '../../graph/figure.ts';
import type { Item } from '../../graph/item.ts';
import { EVIDENCE_LEVELS, type Evidence, evidenceRank } from '../evidence/evidence.ts';
import { OUR_READING } from '../our-reading/our-reading.ts';

/** A change idea as open data gives it, as far as it is compared. */
export type ComparedIdea = Partial<Item<'change-ideas'>['data']> & {
	id: string;
	evidence?: Pick<Evidence, 'level' | 'label'>;
};

/** A figure as open data gives it. */
export type ComparedFact = Item<'facts'>['data'];

/** Labels of what ideas name by an id, by collection or vocabulary. */
export type ComparisonWords = Readonly<
	Record<
		| 'statuses'
		| 'populations'
		| 'serviceTypes'
		| 'drivers'
		| 'sites'
		| 'staffEfforts'
		| 'costs'
		| 'coProductionLevels',
		Readonly<Record<string, string>>
	>
>;

/** One question and the answer of each idea: its lines, none where it is not published. */
export interface ComparisonRow {
	question: string;
	cells: readonly (readonly string[])[];
}

export interface Comparison {
	/** The questions that some idea answers. */
	rows: readonly ComparisonRow[];
	/** What is published of none of the ideas, as in “who it is for”. */
	gaps: readonly string[];
}

/** Returns change ideas side by side, what came of them first. */
export function buildComparison(
	ideas: readonly ComparedIdea[],
	words: ComparisonWords,
	facts: ReadonlyMap<string, ComparedFact>,
): Comparison {
	const named = (kind: keyof ComparisonWords, ids: readonly (string | undefined)[] = []) =>
		ids.flatMap((id) => (id === undefined ? [] : [words[kind][id] ?? id]));
	const marked = (idea: ComparedIdea, field: 'populations' | 'serviceTypes' | 'drivers') =>
		named(field, idea[field]).map((label) =>
			idea.inferred?.includes(field) ? `${label} (${OUR_READING})` : label,
		);
	const questions: readonly Question[] = [
		['What is it?', 'what it is', ({ summary }) => [summary]],
		[
			'Did it help?',
			'a result',
			({ results = [] }) => results.map((result) => resultInWords(result, facts)),
		],
		[
			'How much is known?',
			'how much is known',
			({ evidence }) => [evidence && stepInWords(evidence)],
		],
		['Who is it for?', 'who it is for', (idea) => marked(idea, 'populations')],
		['In which kind of service?', 'the kind of service', (idea) => marked(idea, 'serviceTypes')],
		['What did they do?', 'what they did', ({ practice }) => [practice?.what]],
		['Which parts must stay?', 'which parts must stay', ({ practice }) => practice?.core ?? []],
		[
			'Which parts can change?',
			'which parts can change',
			({ practice }) => practice?.adaptable ?? [],
		],
		['How much staff time?', 'staff time', ({ effort }) => named('staffEfforts', [effort?.staff])],
		['What does it cost?', 'cost', ({ effort }) => named('costs', [effort?.cost])],
		[
			'How long to set up?',
			'the time to set it up',
			({ effort }) => [
				effort?.weeks === undefined ? undefined : `${numberInWords(effort.weeks)} weeks`,
			],
		],
		['How far did it get?', 'how far it got', ({ status }) => named('statuses', [status])],
		[
			'Where was it tried?',
			'where it was tried',
			({ adoptions = [] }) => [
				...new Set(
					named(
						'sites',
						adoptions.map(({ site }) => site),
					),
				),
			],
		],
		[
			'Who made it?',
			'who made it',
			({ coProduction }) => [
				...named('coProductionLevels', [coProduction?.level]),
				coProduction?.how,
			],
		],
		[
			'What was measured?',
			'what was measured',
			({ measures = [] }) => measures.map(({ title }) => title),
		],
		['What was unfair?', 'what was unfair', ({ problem }) => [problem]],
		['What are the limits?', 'its limits', ({ limitations }) => [limitations]],
		['Related drivers', 'related drivers', (idea) => marked(idea, 'drivers')],
	];
	const answered = questions.map(([question, gap, answer]) => ({
		question,
		gap,
		cells: ideas.map((idea) =>
			answer(idea).filter((line): line is string => line !== undefined && line !== ''),
		),
	}));
	const isGap = ({ cells }: ComparisonRow) => cells.every((lines) => lines.length === 0);
	return {
		rows: answered.filter((row) => !isGap(row)).map(({ question, cells }) => ({ question, cells })),
		gaps: answered.filter(isGap).map(({ gap }) => gap),
	};
}

/** The question, what is missing where nobody answers it, and the answer of an idea. */
type Question = readonly [string, string, (idea: ComparedIdea) => readonly (string | undefined)[]];

function stepInWords({ level, label }: Pick<Evidence, 'level' | 'label'>): string {
	return `Evidence ${evidenceRank(level) + 1} of ${Object.keys(EVIDENCE_LEVELS).length}: ${label}`;
}

/** The figure comes first, its base last. */
function resultInWords(
	{ text, fact: id }: { text: string; fact: string },
	facts: ReadonlyMap<string, ComparedFact>,
): string {
	const fact = facts.get(id);
	return fact ? `${figureInWords(fact)}. ${text} ${baseSentence(fact)}` : text;
}

function baseSentence({ unit, numerator, denominator }: ComparedFact): string {
	if (denominator === undefined)
		return unit === 'percent' ? 'Not published: how many it is out of.' : '';
	const out = `out of ${numberInWords(denominator)}`;
	return numerator === undefined ? `It is ${out}.` : `It is ${numberInWords(numerator)} ${out}.`;
}
