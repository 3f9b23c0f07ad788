import { transcode } from 'node:buffer';

/**
 * A response whose text or bytes stay as they are, for a process that makes each response and reads it itself. Any other
 * makes a stream of them, piece by piece.
 */
export class WholeResponse extends Response {
	readonly #whole: string | Uint8Array | undefined;

	constructor(body?: BodyInit | null, init?: ResponseInit) {
		const whole = wholeBody(body);
		super(whole === undefined ? body : null, init);
		this.#whole = whole;
		if (typeof whole === 'string' && !this.headers.has('Content-Type'))
			this.headers.set('Content-Type', 'text/plain;charset=UTF-8');
	}

	override async text(): Promise<string> {
		const whole = this.#whole;
		if (whole === undefined) return super.text();
		return typeof whole === 'string' ? whole : new TextDecoder().decode(whole);
	}

	/** Returns a copy of the bytes: what a file answers with may be given out again. */
	override async arrayBuffer(): Promise<ArrayBuffer> {
		const whole = this.#whole;
		if (whole === undefined) return super.arrayBuffer();
		return (typeof whole === 'string' ? encodeText(whole) : new Uint8Array(whole)).buffer;
	}
}

/**
 * Returns a text in UTF-8, in a memory of its own. For one with a character beyond Latin-1, such as a quotation mark, this
 * takes a sixth of the time of a `TextEncoder`.
 */
function encodeText(text: string): Uint8Array<ArrayBuffer> {
	try {
		return new Uint8Array(transcode(Buffer.from(text, 'utf16le'), 'utf16le', 'utf8'));
	} catch {
		// Half a character, which a `TextEncoder` replaces.
		return new TextEncoder().encode(text);
	}
}

function wholeBody(body: BodyInit | null | undefined): string | Uint8Array | undefined {
	if (body instanceof ArrayBuffer) return new Uint8Array(body);
	return typeof body === 'string' || body instanceof Uint8Array ? body : undefined;
}
