import { columns, listed, part } from './coverage-words.ts';
import type { IdeaNeeds } from './idea-needs.ts';
import type { IdeaPage } from './idea-pages.ts';

/** What change ideas lack, and how much their built pages repeat, as text for a terminal. */
export function ideasInWords(ideas: IdeaNeeds & { pages: readonly IdeaPage[] }): string {
	const { pages } = ideas;
	const parts = [
		part('What change ideas lack for a ward that wants to start', [
			...listed('Fewer than two entries of elsewhere', ideas.withoutElsewhere),
			...listed('Without a section “Try it on your ward”', ideas.withoutTrySection),
			...listed('Fewer than two measures there', ideas.withoutMeasures),
			...listed('Without a sheet', ideas.withoutSheet),
		]),
		part(
			'How much the pages of change ideas repeat',
			pages.length === 0 ? ['No page is built: `npm run build` first.'] : repetition(pages),
		),
	];
	return `\n${parts.join('\n')}`;
}

function repetition(pages: readonly IdeaPage[]): string[] {
	const average = pages.reduce((sum, { repeated }) => sum + repeated, 0) / pages.length;
	return [
		...columns([
			['page', 'words on two or more other pages', '“not published”'],
			...pages
				.toSorted((a, b) => b.repeated - a.repeated)
				.map(({ id, repeated, notPublished }) => [id, percent(repeated), `${notPublished} times`]),
		]),
		`Average: ${percent(average)}`,
	];
}

function percent(share: number): string {
	return `${Math.round(share * 100)}%`;
}
