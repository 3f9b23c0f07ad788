import { perItem } from '../../graph/inputs/per-item.ts';
import type { Item } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import { plainText, type TextSegment } from '../../graph/plain-text.ts';

type Term = Item<'glossary'> & { texts: Readonly<Record<string, readonly TextSegment[]>> };

/** Returns what a term means, in plain words. Many pages mention it. */
export const termMeaning = perItem(
	'meaning',
	(term: Term, model: Model): string =>
		plainText(term.texts.meaning ?? [], model) || 'Not published: what it means.',
);
