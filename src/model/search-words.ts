import { type Item, titleOf } from './item.ts';
import type { Model } from './model.ts';

/**
 * Words that should find an entry’s page though they don’t stand on it: the synonyms of the glossary’s
 * terms that its texts mention or that stand in its title or summary.
 */
export function searchWordsOf(item: Item, model: Model): string[] {
	const { summary = '' } = item.data as { summary?: string };
	const own = ` ${titleOf(item)} ${summary} `.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
	const mentioned = new Set(
		item.mentions.filter(({ collection }) => collection === 'glossary').map(({ id }) => id),
	);
	const words = model.items('glossary').flatMap((term) => {
		const names = [titleOf(term), ...(term.data.synonyms ?? [])];
		const stands = names.some((name) =>
			own.includes(` ${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `),
		);
		return mentioned.has(term.id) || stands ? names : [];
	});
	return [...new Set(words)];
}
