/** What a browser’s own voice is given to read. */

/** A voice as the browser describes it, as far as the choice depends on it. */
export interface Voice {
	/** A language tag; some browsers write `en_GB`. */
	lang: string;
	/** True for a voice on the reader’s own device; others are sent what they read. */
	localService: boolean;
	/** True for the one that the browser would take. */
	default: boolean;
}

/** The voice to read a language with: one on the reader’s own device, best of the same country. `undefined` when there is none. */
export function voiceFor<V extends Voice>(voices: readonly V[], language: string): V | undefined {
	const wanted = tagOf(language);
	const speaking = voices.filter(
		({ lang, localService }) => localService && tagOf(lang)[0] === wanted[0],
	);
	const score = (voice: V) =>
		(tagOf(voice.lang)[1] === wanted[1] ? 2 : 0) + (voice.default ? 1 : 0);
	return speaking.toSorted((a, b) => score(b) - score(a))[0];
}

function tagOf(language: string): string[] {
	return language.toLowerCase().split(/[-_]/);
}

/** A text as sentences, each short enough for a voice to say in one breath. */
export function sentencesOf(text: string, language: string): string[] {
	return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
		.map(({ segment }) => segment.replace(/\s+/g, ' ').trim())
		.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
