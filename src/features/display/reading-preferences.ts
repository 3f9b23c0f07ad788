import { keysOf } from '../../format/keys.ts';

/**
 * How a reader would like to read: each wish by its name, with the values it may take. A value becomes an attribute
 * of the page (`data-reading-size="large"`), which the style sheet answers; the usual has none.
 */
export const READING_WISHES = {
	size: {
		label: 'Text size',
		usual: 'Default',
		values: { large: 'Large', larger: 'Larger', largest: 'Largest' },
	},
	spacing: {
		label: 'Spacing of letters, words and lines',
		usual: 'Default',
		values: { more: 'More', most: 'Most' },
	},
	font: {
		label: 'Font',
		usual: 'Atkinson',
		values: { lexend: 'Lexend', device: 'As on my device' },
	},
	width: {
		label: 'Line length',
		usual: 'Default',
		values: { short: 'Short', long: 'Long' },
	},
	calm: {
		label: 'Calm mode',
		usual: 'No',
		values: { yes: 'Nothing moves, and there are fewer pictures' },
	},
} as const satisfies Record<
	string,
	{ label: string; usual: string; values: Readonly<Record<string, string>> }
>;

export type WishName = keyof typeof READING_WISHES;

/** What a reader chose; a wish that is not in it is as usual. */
export type ReadingWishes = { readonly [W in WishName]?: string };

export const WISH_NAMES = keysOf(READING_WISHES);

/** The wishes that a browser kept. What is not known, from an older site or from elsewhere, is passed over. */
export function readWishes(kept: string | null): ReadingWishes {
	const found = objectOf(kept);
	return Object.fromEntries(
		WISH_NAMES.flatMap((name) => {
			const value = found[name];
			return typeof value === 'string' && Object.hasOwn(READING_WISHES[name].values, value)
				? [[name, value]]
				: [];
		}),
	);
}

/** The wishes with one changed; `undefined` makes it usual again. */
export function withWish(
	wishes: ReadingWishes,
	name: WishName,
	value: string | undefined,
): ReadingWishes {
	const { [name]: _, ...others } = wishes;
	return value === undefined ? others : { ...others, [name]: value };
}

function objectOf(kept: string | null): Readonly<Record<string, unknown>> {
	try {
		const found: unknown = JSON.parse(kept ?? '{}');
		return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
	} catch {
		return {};
	}
}
