export const SVG = 'http://www.w3.org/2000/svg';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** The namespaces of prefixes at a place in an XML document. */
export class Namespaces {
	readonly #spaces: ReadonlyMap<string, string>;

	private constructor(spaces: ReadonlyMap<string, string>) {
		this.#spaces = spaces;
	}

	static atRoot(): Namespaces {
		return new Namespaces(new Map([['xml', XML]]));
	}

	/** Returns the namespaces inside an element with these attributes. */
	within(attributes: Readonly<Record<string, string>>): Namespaces {
		const own = Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/.test(name));
		if (own.length === 0) return this;
		const spaces = new Map(this.#spaces);
		for (const [name, space] of own) spaces.set(name.slice('xmlns:'.length), space);
		return new Namespaces(spaces);
	}

	/** Returns the namespace of an element, if its prefix has one, and its name without the prefix. */
	nameOf(element: string): { space: string | undefined; name: string } {
		const at = element.indexOf(':');
		const prefix = at === -1 ? '' : element.slice(0, at);
		return { space: this.#spaces.get(prefix), name: element.slice(at + 1) };
	}
}
