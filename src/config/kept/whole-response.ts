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
		const bytes =
			typeof whole === 'string' ? new TextEncoder().encode(whole) : new Uint8Array(whole);
		return bytes.buffer;
	}
}

function wholeBody(body: BodyInit | null | undefined): string | Uint8Array | undefined {
	if (body instanceof ArrayBuffer) return new Uint8Array(body);
	return typeof body === 'string' || body instanceof Uint8Array ? body : undefined;
}
