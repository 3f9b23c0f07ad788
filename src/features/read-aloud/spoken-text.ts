import { isVoiceFor, type SpokenLanguage } from './voice-language.ts';

/** The text for a browser’s own voice. */

/** The properties of a browser’s voice that matter for the choice. */
export interface Voice extends SpokenLanguage {
	/** True for the browser’s default. */
	default: boolean;
}

/**
 * Returns the voice for a language: one on the reader’s own device, preferably of the same country; `undefined` if
 * there is none.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], language: string): V | undefined {
	const score = (voice: V) =>
		(countryCode(voice.lang) === countryCode(language) ? 2 : 0) + (voice.default ? 1 : 0);
	return voices
		.filter((voice) => isVoiceFor(voice, language))
		.toSorted((a, b) => score(b) - score(a))[0];
}

/** Some browsers write `en_GB`. */
function countryCode(language: string): string | undefined {
	return language.toLowerCase().split(/[-_]/)[1];
}

/** Splits a text into sentences, each short enough for a voice. */
export function splitSentences(text: string, language: string): string[] {
	return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
		.map(({ segment }) => segment.replace(/\s+/g, ' ').trim())
		.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
