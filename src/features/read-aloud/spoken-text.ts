import { isVoiceFor, type SpokenLanguage } from './voice-language.ts';

/** What a browser’s own voice is given to read. */

/** A voice as the browser describes it, as far as the choice depends on it. */
export interface Voice extends SpokenLanguage {
	/** True for the one that the browser would take. */
	default: boolean;
}

/** The voice to read a language with: one on the reader’s own device, best of the same country. `undefined` when there is none. */
export function voiceFor<V extends Voice>(voices: readonly V[], language: string): V | undefined {
	const score = (voice: V) =>
		(countryOf(voice.lang) === countryOf(language) ? 2 : 0) + (voice.default ? 1 : 0);
	return voices
		.filter((voice) => isVoiceFor(voice, language))
		.toSorted((a, b) => score(b) - score(a))[0];
}

/** Some browsers write `en_GB`. */
function countryOf(language: string): string | undefined {
	return language.toLowerCase().split(/[-_]/)[1];
}

/** A text as sentences, each short enough for a voice to say in one breath. */
export function sentencesOf(text: string, language: string): string[] {
	return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
		.map(({ segment }) => segment.replace(/\s+/g, ' ').trim())
		.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
