/** Decides whether a voice may read a page out. Every page runs it, so it is short. */
export interface SpokenLanguage {
	/** A language tag. */
	lang: string;
	/** True for a voice on the reader’s own device; other voices send the text to a server. */
	localService: boolean;
}

/** True for a voice on the reader’s own device that speaks a language, of whatever country. */
export function isVoiceFor({ lang, localService }: SpokenLanguage, language: string): boolean {
	return localService && lang.slice(0, 2) === language.slice(0, 2);
}
