import { readThemes } from '../../styles/contrast.ts';
import type { CardStyle } from './card-svg.ts';
import { loadLetters } from './letters.build.ts';

/**
 * The style of cards: the colours and font of the site, on the background of its header. Marks are as light as in the
 * dark theme.
 * @param tokens the style sheet of tokens
 */
export async function cardStyle(tokens: string, icon: string): Promise<CardStyle> {
	const { light, dark } = readThemes(tokens);
	const [bold, regular] = await Promise.all([loadLetters(700), loadLetters(400)]);
	return {
		bold,
		regular,
		ground: light.get('band') ?? '',
		ink: light.get('band-ink') ?? '',
		muted: light.get('band-muted') ?? '',
		lenses: {
			individual: dark.get('lens-individual') ?? '',
			systemic: dark.get('lens-systemic') ?? '',
		},
		icon,
	};
}
