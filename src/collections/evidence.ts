import { type Evidence, evidenceOf } from '../model/evidence.ts';
import type { Item } from '../model/item.ts';
import { valueCount } from '../model/measure-values.ts';
import type { Model } from '../model/model.ts';
import { rowsOf } from './measures.ts';

/** The strength of an idea’s evidence, by its record and the data files beside it. */
export function getEvidence(idea: Item<'change-ideas'>, model: Model): Evidence {
	return evidenceOf(idea, {
		fact: (id) => model.item('facts', id),
		valueCount: (measure) => valueCount(rowsOf(idea.id, measure) ?? []),
	});
}
