import { readData } from '../../data-reader/read-data.ts';
import type { Reading, ReadingSettings } from '../../data-reader/reading/reading.ts';

/** Reads data with the answers that a person has given to its questions. Answers about other columns are dropped. */
export class AnsweredReader {
	#answers: ReadingSettings = {};
	/** The separator and the names of the columns that the answers were given for. */
	#columns = '';

	get answers(): ReadingSettings {
		return this.#answers;
	}

	/** Adds to the answers. */
	answer(settings: ReadingSettings | undefined): void {
		this.#answers = { ...this.#answers, ...settings };
	}

	/** Begins with other data, and the answers that are known for them. */
	begin(text: string, answers: ReadingSettings, today: string): void {
		this.#columns = columnsOf(readData(text, {}, today));
		this.#answers = answers;
	}

	/** `undefined` while there is no text. */
	read(text: string, today: string): Reading | undefined {
		if (text.trim() === '') return undefined;
		const plain = readData(text, {}, today);
		if (columnsOf(plain) !== this.#columns) this.#answers = {};
		this.#columns = columnsOf(plain);
		const isAnswered = Object.keys(this.#answers).length > 0;
		return isAnswered ? readData(text, this.#answers, today) : plain;
	}
}

function columnsOf({ separator, columns }: Reading): string {
	return JSON.stringify([separator, ...columns.map(({ name }) => name)]);
}
