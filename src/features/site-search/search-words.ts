import { type Item, titleOf } from '../../graph/item.ts';
import type { Model } from '../../graph/model.ts';

/**
 * Words that should find an entry’s page though they are not on it: the synonyms and search words of the
 * glossary’s terms that its texts mention or that are in its title or summary.
 */
export function searchWordsOf(item: Item, model: Model): string[] {
	const { summary = '' } = item.data as { summary?: string };
	const own = plain(`${titleOf(item)} ${summary}`);
	const mentioned = new Set(
		item.mentions.filter(({ collection }) => collection === 'glossary').map(({ id }) => id),
	);
	const words = termsOf(model)
		.filter(
			({ id, plainNames }) => mentioned.has(id) || plainNames.some((name) => own.includes(name)),
		)
		.flatMap(({ names, searchWords }) => [...names, ...searchWords]);
	return [...new Set(words)];
}

interface TermNames {
	id: string;
	/** The term and its synonyms. */
	names: readonly string[];
	/** Words that people type for it. */
	searchWords: readonly string[];
	/** The names in small letters, between spaces. */
	plainNames: readonly string[];
}

/** Every page asks for the glossary’s names; they are made ready once. */
const known = new WeakMap<Model, TermNames[]>();

function termsOf(model: Model): TermNames[] {
	const terms =
		known.get(model) ??
		model.items('glossary').map((term) => {
			const names = [titleOf(term), ...(term.data.synonyms ?? [])];
			const { searchWords = [] } = term.data;
			return { id: term.id, names, searchWords, plainNames: names.map(plain) };
		});
	known.set(model, terms);
	return terms;
}

function plain(text: string): string {
	return ` ${text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;
}
