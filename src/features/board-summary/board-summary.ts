import { dateInWords, listInWords } from '../../format/words.ts';
import { figureInWords } from '../../graph/figure.ts';
import { ideaPrintAddress } from '../../graph/idea-print-address.ts';
import { type Item, itemTitle } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import { plainText, type TextSegment } from '../../graph/plain-text.ts';
import { effortInWords } from '../../kinds/change-ideas/page/effort.ts';
import { ideaGaps } from '../../kinds/change-ideas/page/idea-gaps.ts';
import { STATUSES } from '../../schema/vocabulary.ts';
import { EVIDENCE_LEVELS, type Evidence, evidenceRank } from '../evidence/evidence.ts';
import { baseInWords } from '../figures/figure-base.ts';
import { isInferred, OUR_READING } from '../our-reading/our-reading.ts';

/** A figure as a board needs it: what it counts, out of how many, and who published it. */
export interface BoardFigure {
	value: string;
	counts: string;
	base: string | undefined;
	source: string;
}

/** What a board needs to know of a change idea before it says yes or no to a first test. */
export interface BoardSummary {
	title: string;
	idea: readonly string[];
	figures: readonly BoardFigure[];
	/** How much is known, as a step in words. */
	evidence: string;
	limits: readonly string[];
	/** Our suggestion of what to ask of a board. */
	ask: readonly string[];
	/** When the idea was last checked against its sources. */
	checked: string | undefined;
}

/** @param idea with its texts in pieces, as pages have them */
export function boardSummary(
	idea: Item<'change-ideas'> & { texts: Readonly<Record<string, readonly TextSegment[]>> },
	model: Model,
	evidence: Evidence,
): BoardSummary {
	const { summary, status, results = [], practice, limitations, effort, reviewed } = idea.data;
	const text = (at: string) => plainText(idea.texts[at] ?? [], model);
	const steps = Object.keys(EVIDENCE_LEVELS).length;
	const gaps = ideaGaps(idea.data);
	return {
		title: itemTitle(idea),
		idea: [
			summary,
			practice && `What they did: ${text('practice.what')}`,
			forWhom(idea, model),
			status && `Stage: ${STATUSES[status].label}.`,
		].filter((line): line is string => Boolean(line)),
		figures: results.flatMap((result, index) => {
			const fact = model.item('facts', result.fact);
			return fact ? [boardFigure(fact, text(`results.${index}.text`), model)] : [];
		}),
		evidence: `Evidence ${evidenceRank(evidence.level) + 1} of ${steps}: ${evidence.label}.`,
		limits: [
			...(limitations ? [text('limitations')] : []),
			...(gaps.length > 0 ? [`Not published: ${listInWords(gaps)}.`] : []),
		],
		ask: [
			'Let one ward try it on a small scale, and stop if it does harm.',
			effort
				? `Give the team time. ${effortInWords(effort)}`
				: 'Give the team time: nobody has published how much it takes.',
			'Have patients and carers on the team, and pay people for their lived experience.',
			'Name a sponsor, and a day on which the board sees what was counted.',
		],
		checked: reviewed && `Checked against its sources on ${dateInWords(reviewed)}.`,
	};
}

function forWhom(idea: Item<'change-ideas'>, model: Model): string | undefined {
	const labels = (['populations', 'serviceTypes'] as const).flatMap((field) =>
		(idea.data[field] ?? []).map((id) => {
			const { label } = model.vocabularyValue(field, id);
			return isInferred(idea, field) ? `${label} (${OUR_READING})` : label;
		}),
	);
	return labels.length > 0 ? `Who for: ${labels.join('; ')}.` : undefined;
}

function boardFigure(fact: Item<'facts'>, counts: string, model: Model): BoardFigure {
	const base = baseInWords(fact);
	return {
		value: figureInWords(fact.data),
		counts: counts || itemTitle(fact),
		base: base && `${base}.`,
		source: `Source: ${listInWords(model.pick('sources', fact.data.sources).map(itemTitle))}.`,
	};
}

/** Returns the address of the slides of an idea. */
export function slidesAddress(id: string): string {
	return ideaPrintAddress('board', id).replace(/\/$/, '.pptx');
}
