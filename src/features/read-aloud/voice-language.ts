/** What tells whether a voice may read a page out. Every page runs it, so it is short. */
export interface SpokenLanguage {
	/** A language tag. */
	lang: string;
	/** True for a voice on the reader’s own device; others are sent what they read. */
	localService: boolean;
}

/** True for a voice on the reader’s own device that speaks a language, of whatever country. */
export function isVoiceFor({ lang, localService }: SpokenLanguage, language: string): boolean {
	return localService && lang.slice(0, 2) === language.slice(0, 2);
}
