import { keysOf } from '../../format/keys.ts';
import { counted, listInWords, numberInWords } from '../../format/words.ts';
import type { Item } from '../../graph/item.ts';
import type { Measure } from '../../kinds/change-ideas/measure.ts';
import type { Value } from '../../schema/vocabulary.ts';

/**
 * How much is known of whether a change idea helped: calculated from what its record holds, by the rule
 * below, which the library prints. It says how much is known, not whether the idea is a good one.
 */

export type EvidenceLevel = 'none' | 'reported' | 'based' | 'followed' | 'repeated';

/** A run chart’s rules of shift and runs need at least ten points (Perla, Provost and Murray, BMJ Quality & Safety 2011; 20:46–51). */
const VALUES_OVER_TIME = 10;

const SITES_TO_REPEAT = 2;

/** The levels in words, the weakest first. The description is the rule: the highest level whose rule an idea meets is its own. */
export const EVIDENCE_LEVELS: Record<EvidenceLevel, Value> = {
	none: {
		label: 'No result published',
		description: 'No result with a figure is published for this idea on its own.',
	},
	reported: {
		label: 'Result published, numbers not given',
		description: 'At least one result has a figure. How many it is out of is not published.',
	},
	based: {
		label: 'Result published with its numbers',
		description: 'At least one result says how many it is and out of how many.',
	},
	followed: {
		label: 'Counted over time',
		description: `An outcome was counted over time, with at least ${VALUES_OVER_TIME} values published, so that change can be distinguished from chance.`,
	},
	repeated: {
		label: 'Counted over time, in more than one place',
		description: `An outcome was counted over time, with at least ${VALUES_OVER_TIME} values published, and at least ${SITES_TO_REPEAT} named places tried the idea.`,
	},
};

const ORDER = keysOf(EVIDENCE_LEVELS);

/** The place of a level among the levels: the stronger, the higher. */
export function evidenceRank(level: EvidenceLevel): number {
	return ORDER.indexOf(level);
}

export interface Evidence {
	level: EvidenceLevel;
	label: string;
	/** What the record holds and what it lacks, a sentence each. */
	reasons: readonly string[];
}

/** What the rule needs to know beside the idea itself. */
export interface EvidenceContext {
	fact(id: string): Item<'facts'> | undefined;
	/** How many values of a measure are published. */
	valueCount(measure: Measure): number;
}

export function rateEvidence(idea: Item<'change-ideas'>, context: EvidenceContext): Evidence {
	const facts = (idea.data.results ?? []).flatMap(({ fact }) => context.fact(fact) ?? []);
	const figures = facts.filter(({ data }) => data.value !== undefined);
	const based = figures.filter((fact) => basePublished(fact) === 'published');
	const measures = (idea.data.measures ?? []).filter(({ illustrative }) => !illustrative);
	const counts = measures.map((measure) => ({
		measure,
		values: context.valueCount(measure),
	}));
	const followed = counts.some(
		({ measure, values }) => measure.kind === 'outcome' && values >= VALUES_OVER_TIME,
	);
	const sites = new Set((idea.data.adoptions ?? []).map(({ site }) => site)).size;
	const level = followed
		? sites >= SITES_TO_REPEAT
			? 'repeated'
			: 'followed'
		: based.length > 0
			? 'based'
			: figures.length > 0
				? 'reported'
				: 'none';
	return {
		level,
		label: EVIDENCE_LEVELS[level].label,
		reasons: [
			resultsInWords(figures.length, based.length),
			measuresInWords(counts),
			sites === 0
				? 'No source names a place that tried it.'
				: `${counted(sites, 'named place')} tried it.`,
		],
	};
}

/** Whether a figure’s base is published: how many it is, and out of how many. A percentage with its base gives the number. */
function basePublished({ data }: Item<'facts'>): 'published' | 'not-published' {
	const number = data.numerator !== undefined || data.unit === 'percent';
	return data.denominator !== undefined && number ? 'published' : 'not-published';
}

function resultsInWords(figures: number, based: number): string {
	if (figures === 0) return 'No result with a figure is published.';
	const results = `${counted(figures, 'result')} with a figure ${figures === 1 ? 'is' : 'are'} published`;
	if (based === 0)
		return `${results}. How many ${figures === 1 ? 'it is' : 'they are'} out of is not.`;
	return based === figures
		? `${results}, with ${figures === 1 ? 'its' : 'their'} base.`
		: `${results}; ${numberInWords(based)} of them with the base.`;
}

function measuresInWords(counts: readonly { measure: Measure; values: number }[]): string {
	const published = counts.filter(({ values }) => values > 0);
	if (counts.length === 0) return 'No measure over time is published.';
	if (published.length === 0)
		return `${counted(counts.length, 'measure')} ${counts.length === 1 ? 'is' : 'are'} defined. No values are published.`;
	return `Values over time are published for ${listInWords(
		published.map(
			({ measure, values }) => `“${measure.title}” (${measure.kind}, ${counted(values, 'value')})`,
		),
	)}.`;
}
