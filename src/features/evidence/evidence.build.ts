import { readMeasureRows } from '../../collections/measures.ts';
import { perItem } from '../../graph/inputs/per-item.ts';
import type { Item } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import { type Evidence, rateEvidence } from './evidence.ts';
import { valueCount } from './measure-values.ts';

/** The strength of an idea’s evidence, by its record and the data files beside it. */
export const getEvidence = perItem(
	'evidence',
	(idea: Item<'change-ideas'>, model: Model): Evidence =>
		rateEvidence(idea, {
			fact: (id) => model.item('facts', id),
			valueCount: (measure) => valueCount(readMeasureRows(idea.id, measure) ?? []),
		}),
);
