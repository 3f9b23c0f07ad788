import { titleOf } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';
import type { LexiconDocument, LexiconTerm } from './query/lexicon.ts';

/** The terms of the glossary as the search reads them. A short form in brackets after a term is a name of its own. */
export function lexiconDocument(model: Model): LexiconDocument {
	return {
		terms: model.items('glossary').map((item): LexiconTerm => {
			const title = titleOf(item);
			const [, long, short] = /^(.+?)\s*\(([^)]+)\)$/.exec(title) ?? [];
			const { synonyms = [], searchWords = [] } = item.data;
			const names = [...new Set([long, short, ...synonyms].filter((name) => name !== undefined))];
			return {
				id: item.id,
				term: title,
				names,
				...(searchWords.length > 0 ? { searchWords } : {}),
			};
		}),
	};
}
