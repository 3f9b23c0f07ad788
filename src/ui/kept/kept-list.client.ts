/** A list of texts in the reader’s own browser. If the browser does not store it, it lasts as long as the page. */
export class KeptList {
	readonly #key: string;
	readonly #read: (text: string | null) => readonly string[];
	/** Replaces the browser’s storage if that is full or blocked. */
	#ofThisPage: readonly string[] | undefined;

	/**
	 * @param name distinguishes it from other lists of this site
	 * @param read parses what the browser stored, which may be anything
	 */
	constructor(name: string, read: (text: string | null) => readonly string[]) {
		this.#key = `${import.meta.env.BASE_URL}${name}`;
		this.#read = read;
	}

	get(): readonly string[] {
		return this.#ofThisPage ?? this.#read(this.#stored);
	}

	/** False if part of what the browser stored could not be read. */
	isReadInFull(): boolean {
		const stored = this.#stored;
		return stored === null || stored === JSON.stringify(this.#read(stored));
	}

	get #stored(): string | null {
		try {
			return localStorage.getItem(this.#key);
		} catch {
			return null;
		}
	}

	/** Replaces the stored texts with these. */
	keep(values: readonly string[]): void {
		try {
			localStorage.setItem(this.#key, JSON.stringify(values));
			this.#ofThisPage = undefined;
		} catch {
			this.#ofThisPage = values;
		}
		dispatchEvent(new Event(this.#changed));
	}

	/** False if the browser did not store the list. */
	isKeptByBrowser(): boolean {
		return this.#ofThisPage === undefined;
	}

	/** Calls back whenever the list changes, in this tab or another one, until the signal is aborted. */
	onChange(callback: () => void, options: { signal?: AbortSignal } = {}): void {
		for (const event of [this.#changed, 'storage']) addEventListener(event, callback, options);
	}

	get #changed(): string {
		return `kept-${this.#key}`;
	}
}
