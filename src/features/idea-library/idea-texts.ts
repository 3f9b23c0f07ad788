import { collectTexts } from '../site-search/documents/collect-texts.ts';
import { foldText } from '../site-search/query/fold-text.ts';
import { FACETS } from './facets.ts';
import type { Library } from './library-index.ts';

/** What the library’s search reads of each idea beside its title, in the order of the library’s index. */
export interface IdeaTexts {
	texts: readonly string[];
}

/** How many words of an idea’s other texts are kept: the rarest, which say what it is about. */
const MOST_WORDS = 40;

/** The summary of each idea, the labels it can be chosen by, and the words of its other texts that few ideas have. */
export function ideaTexts({ ideas, facets }: Pick<Library, 'ideas' | 'facets'>): IdeaTexts {
	const labels = new Map(
		facets.flatMap(({ facet, values }) =>
			values.map(({ id, label }) => [`${facet}/${id}`, label] as const),
		),
	);
	const bags = ideas.map(({ idea }) => distinctWords(collectTexts(idea.data).join(' ')));
	const counts = new Map<string, number>();
	for (const bag of bags) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
	return {
		texts: ideas.map(({ idea, values }, place) => {
			const chosenBy = FACETS.flatMap((facet) =>
				values[facet].flatMap((value) => labels.get(`${facet}/${value}`) ?? []),
			);
			const rare = [...(bags[place] ?? [])]
				.sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
				.slice(0, MOST_WORDS);
			return [idea.data.summary ?? '', ...chosenBy, ...rare.sort()].join(' ');
		}),
	};
}

function distinctWords(text: string): Set<string> {
	return new Set([...foldText(text).matchAll(/\p{L}{4,}/gu)].map(([word]) => word));
}
