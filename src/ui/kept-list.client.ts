/** A list of texts in the reader’s own browser. What the browser won’t keep lasts as long as the page. */
export class KeptList {
	readonly #key: string;
	readonly #read: (text: string | null) => readonly string[];
	/** Stands in for the browser’s storage once that is full or forbidden. */
	#ofThisPage: readonly string[] | undefined;

	/**
	 * @param name tells it from the other lists of this site
	 * @param read makes sense of what the browser kept, whatever it is
	 */
	constructor(name: string, read: (text: string | null) => readonly string[]) {
		this.#key = `${import.meta.env.BASE_URL}${name}`;
		this.#read = read;
	}

	get(): readonly string[] {
		if (this.#ofThisPage) return this.#ofThisPage;
		try {
			return this.#read(localStorage.getItem(this.#key));
		} catch {
			return [];
		}
	}

	/** Keeps these and no others. */
	keep(values: readonly string[]): void {
		try {
			localStorage.setItem(this.#key, JSON.stringify(values));
			this.#ofThisPage = undefined;
		} catch {
			this.#ofThisPage = values;
		}
		dispatchEvent(new Event(this.#changed));
	}

	/** False once the browser would not keep the list. */
	isKeptByBrowser(): boolean {
		return this.#ofThisPage === undefined;
	}

	/** Calls back whenever the list changes, in this tab or another one, until the signal is given. */
	onChange(callback: () => void, options: { signal?: AbortSignal } = {}): void {
		for (const event of [this.#changed, 'storage']) addEventListener(event, callback, options);
	}

	get #changed(): string {
		return `kept-${this.#key}`;
	}
}
