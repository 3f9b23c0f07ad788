import { keysOf } from '../../format/keys.ts';

/**
 * How a reader would like to read: each preference by its name, with the values it may take. A value becomes an attribute
 * of the page (`data-reading-size="large"`), which the style sheet answers; the usual has none.
 */
export const READING_PREFERENCES = {
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

export type PreferenceName = keyof typeof READING_PREFERENCES;

/** What a reader chose; a preference that is not in it is as usual. */
export type ReadingPreferences = { readonly [W in PreferenceName]?: string };

export const PREFERENCE_NAMES = keysOf(READING_PREFERENCES);

/** The preferences that a browser kept. What is not known, from an older site or from elsewhere, is passed over. */
export function readPreferences(kept: string | null): ReadingPreferences {
	const found = parseObject(kept);
	return Object.fromEntries(
		PREFERENCE_NAMES.flatMap((name) => {
			const value = found[name];
			return typeof value === 'string' && Object.hasOwn(READING_PREFERENCES[name].values, value)
				? [[name, value]]
				: [];
		}),
	);
}

/** The preferences with one changed; `undefined` makes it usual again. */
export function withPreference(
	preferences: ReadingPreferences,
	name: PreferenceName,
	value: string | undefined,
): ReadingPreferences {
	const { [name]: _, ...others } = preferences;
	return value === undefined ? others : { ...others, [name]: value };
}

function parseObject(kept: string | null): Readonly<Record<string, unknown>> {
	try {
		const found: unknown = JSON.parse(kept ?? '{}');
		return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
	} catch {
		return {};
	}
}
