import { numberInWords } from '../../format/number-words.ts';
import { figureInWords } from '../../graph/figure.ts';
import type { Item } from '../../graph/item.ts';
import { OUR_READING } from '../our-reading/our-reading.ts';

/** A change idea as open data gives it, as far as it is compared. */
export type ComparedIdea = Partial<Item<'change-ideas'>['data']> & {
	id: string;
	evidence?: { label: string };
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

/** Change ideas side by side. A question that no idea answers still stands: that is known of them, too. */
export function buildComparison(
	ideas: readonly ComparedIdea[],
	words: ComparisonWords,
	facts: ReadonlyMap<string, ComparedFact>,
): ComparisonRow[] {
	const named = (kind: keyof ComparisonWords, ids: readonly (string | undefined)[] = []) =>
		ids.flatMap((id) => (id === undefined ? [] : [words[kind][id] ?? id]));
	const marked = (idea: ComparedIdea, field: 'populations' | 'serviceTypes' | 'drivers') =>
		named(field, idea[field]).map((label) =>
			idea.inferred?.includes(field) ? `${label} (${OUR_READING})` : label,
		);
	const questions: readonly [string, (idea: ComparedIdea) => readonly (string | undefined)[]][] = [
		['What is it?', ({ summary }) => [summary]],
		['How far did it get?', ({ status }) => named('statuses', [status])],
		['Who is it for?', (idea) => marked(idea, 'populations')],
		['In which kind of service?', (idea) => marked(idea, 'serviceTypes')],
		['Related drivers', (idea) => marked(idea, 'drivers')],
		['What was unfair?', ({ problem }) => [problem]],
		['What did they do?', ({ practice }) => [practice?.what]],
		['Which parts must stay?', ({ practice }) => practice?.core ?? []],
		['Which parts can change?', ({ practice }) => practice?.adaptable ?? []],
		[
			'Who made it?',
			({ coProduction }) => [
				...named('coProductionLevels', [coProduction?.level]),
				coProduction?.how,
			],
		],
		['Did it help?', ({ results = [] }) => results.map((result) => resultInWords(result, facts))],
		['How much is known?', ({ evidence }) => [evidence?.label]],
		['What was measured?', ({ measures = [] }) => measures.map(({ title }) => title)],
		['What are the limits?', ({ limitations }) => [limitations]],
		['How much staff time?', ({ effort }) => named('staffEfforts', [effort?.staff])],
		['What does it cost?', ({ effort }) => named('costs', [effort?.cost])],
		[
			'How long to set up?',
			({ effort }) => [
				effort?.weeks === undefined ? undefined : `${numberInWords(effort.weeks)} weeks`,
			],
		],
		[
			'Where was it tried?',
			({ adoptions = [] }) => [
				...new Set(
					named(
						'sites',
						adoptions.map(({ site }) => site),
					),
				),
			],
		],
	];
	return questions.map(([question, answer]) => ({
		question,
		cells: ideas.map((idea) =>
			answer(idea).filter((line): line is string => line !== undefined && line !== ''),
		),
	}));
}

/** The figure comes first, its base last. */
function resultInWords(
	{ text, fact: id }: { text: string; fact: string },
	facts: ReadonlyMap<string, ComparedFact>,
): string {
	const fact = facts.get(id);
	return fact ? `${figureInWords(fact)}. ${text} ${baseInWords(fact)}` : text;
}

function baseInWords({ unit, numerator, denominator }: ComparedFact): string {
	if (denominator === undefined)
		return unit === 'percent' ? 'Not published: how many it is out of.' : '';
	const out = `out of ${numberInWords(denominator)}`;
	return numerator === undefined ? `It is ${out}.` : `It is ${numberInWords(numerator)} ${out}.`;
}
