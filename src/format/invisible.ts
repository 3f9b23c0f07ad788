import { MappedText } from './mapped-text.ts';

/** Characters of no width, soft hyphens, direction marks and fillers; those below have a purpose beside others. */
const ALWAYS = String.raw`(?!\u200C|\u200D|[\uFE00-\uFE0F]|[\u{E0000}-\u{E0FFF}])[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]`;
/** Joiners, except in an emoji of several parts and within words of a script that needs them. */
const JOINER = String.raw`(?:(?<!\p{L}|\p{M}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)|(?<=\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}))(?:\u200C|\u200D)`;
/** The mark of a variant, except after an emoji or the digit on a key. */
const VARIANT = String.raw`(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\d#*])[\uFE00-\uFE0F]`;
/** Tags, except those of a flag. */
const TAGS = String.raw`(?<![\u{E0020}-\u{E007F}]|\u{1F3F4})[\u{E0000}-\u{E0FFF}]+`;

/** Characters that nobody sees and that have no purpose. */
const INVISIBLE = new RegExp([ALWAYS, JOINER, VARIANT, TAGS].join('|'), 'gu');

/** The same, roughly, to settle most texts at a glance. */
const PERHAPS = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/u;

const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const RIGHT_TO_LEFT =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Returns the offsets of the characters of a text that nobody sees and that have no purpose. */
export function findInvisible(text: string): { index: number; characters: string }[] {
	if (!PERHAPS.test(text)) return [];
	return [...text.matchAll(INVISIBLE)].flatMap(({ 0: characters, index }) =>
		DIRECTION.test(characters) && RIGHT_TO_LEFT.test(lineAround(text, index))
			? []
			: [{ index, characters }],
	);
}

function lineAround(text: string, index: number): string {
	const end = text.indexOf('\n', index);
	return text.slice(text.lastIndexOf('\n', index) + 1, end === -1 ? text.length : end);
}

/**
 * Returns a text without the characters that nobody sees, so that rules find what readers read. Every position can be
 * traced back.
 */
export function withoutInvisible(text: string): MappedText {
	const clean = MappedText.from(text);
	const found = new Set(findInvisible(text).map(({ index }) => index));
	return found.size === 0
		? clean
		: clean.replace(INVISIBLE, (characters, index) => (found.has(index) ? '' : characters));
}

const NAMES: readonly (readonly [pattern: RegExp, name: string])[] = [
	[/\u00AD/, 'soft hyphen'],
	[/\u200B/, 'zero-width space'],
	[/[\u200C\u200D]/, 'zero-width joiner'],
	[/\u2060/, 'word joiner'],
	[/\uFEFF/, 'zero-width no-break space'],
	[DIRECTION, 'direction mark'],
	[/\u2011/, 'no-break hyphen'],
];

/** Returns the name of a character that nobody sees, with its number. */
export function nameInvisible(characters: string): string {
	const name = NAMES.find(([pattern]) => pattern.test(characters))?.[1] ?? 'invisible character';
	const code = (characters.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return `${name} (U+${code})`;
}
