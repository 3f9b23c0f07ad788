import type { Passage } from './passages.client.ts';
import { splitSentences, voiceFor } from './spoken-text.ts';

/** The state of a reading. */
export type ReadingState = 'reading' | 'paused' | 'ended' | 'failed';

/**
 * Reads passages out with the browser’s own voice, sentence by sentence: browsers stop in the middle of a long text,
 * and not all of them can pause. A paused reading continues at the start of its sentence.
 */
export class PageReader {
	readonly #passages: readonly (Passage & { sentences: readonly string[] })[];
	readonly #language: string;
	readonly #tell: (state: ReadingState, place: Element | undefined) => void;
	#passage = 0;
	#sentence = 0;
	#rate = 1;
	#spoken: SpeechSynthesisUtterance | undefined;

	/** @param tell is called when the reading reaches another passage, pauses, continues or ends */
	constructor(
		passages: readonly Passage[],
		language: string,
		tell: (state: ReadingState, place: Element | undefined) => void,
	) {
		this.#passages = passages
			.map((passage) => ({ ...passage, sentences: splitSentences(passage.text, language) }))
			.filter(({ sentences }) => sentences.length > 0);
		this.#language = language;
		this.#tell = tell;
	}

	/** Starts, or continues. */
	read(): void {
		const here = this.#passages[this.#passage];
		const sentence = here?.sentences[this.#sentence];
		if (!here || sentence === undefined) {
			this.#silence();
			this.#tell('ended', undefined);
			return;
		}
		this.#tell('reading', here.place);
		this.#say(sentence);
	}

	pause(): void {
		this.#silence();
		this.#tell('paused', this.#passages[this.#passage]?.place);
	}

	/** Continues from another passage: 1 for the next, -1 for the previous. */
	move(by: number): void {
		this.#passage = Math.max(0, this.#passage + by);
		this.#sentence = 0;
		this.read();
	}

	/** Continues faster or slower: 1 is normal. */
	set rate(rate: number) {
		this.#rate = rate;
		if (this.#spoken) this.read();
	}

	stop(): void {
		this.#silence();
		this.#tell('ended', undefined);
	}

	#silence(): void {
		this.#spoken = undefined;
		// Some browsers skip a text after an unnecessary `cancel`.
		if (speechSynthesis.speaking || speechSynthesis.pending) speechSynthesis.cancel();
	}

	#say(sentence: string): void {
		this.#silence();
		const spoken = new SpeechSynthesisUtterance(sentence);
		spoken.lang = this.#language;
		spoken.voice = voiceFor(speechSynthesis.getVoices(), this.#language) ?? null;
		spoken.rate = this.#rate;
		spoken.addEventListener('end', () => {
			if (this.#spoken === spoken) this.#goOn();
		});
		spoken.addEventListener('error', () => {
			if (this.#spoken !== spoken) return;
			this.#silence();
			this.#tell('failed', undefined);
		});
		this.#spoken = spoken;
		speechSynthesis.speak(spoken);
	}

	#goOn(): void {
		this.#sentence += 1;
		if (this.#sentence >= (this.#passages[this.#passage]?.sentences.length ?? 0)) {
			this.#passage += 1;
			this.#sentence = 0;
		}
		this.read();
	}
}
