import { setTimeout } from 'node:timers/promises';

/** What a site answers for an address. */
export interface Answer {
	state: 'there' | 'moved' | 'gone' | 'refused' | 'failing' | 'not-asked';
	/** Why, in a few words; for an address that has moved, where it is now. */
	detail: string;
}

export interface Asking {
	/** How we introduce ourselves. */
	agent: string;
	/** The longest wait for an answer, in milliseconds. */
	patience: number;
	/** The wait before a second attempt, in milliseconds. */
	pause: number;
}

/** The longest wait that we allow a site to ask us for, in milliseconds. */
const LONGEST_PAUSE = 30_000;

/** Methods that a site does not know are asked for again as a browser would. */
const WITHOUT_HEAD = new Set([400, 403, 404, 405, 406, 410, 500, 501, 503]);

/**
 * Asks a site for an address, once; a second time if it asks us to wait, or has a passing problem. Only the head of the
 * answer is read. Redirects are not followed: where they lead is reported.
 */
export async function askAddress(address: string, asking: Asking): Promise<Answer> {
	const first = await attempt(address, asking);
	if (first.again === undefined) return first.answer;
	await setTimeout(Math.min(first.again, LONGEST_PAUSE));
	return (await attempt(address, asking)).answer;
}

/** An answer, and after how many milliseconds it is worth asking again. */
interface Attempt {
	answer: Answer;
	again?: number;
}

async function attempt(address: string, asking: Asking): Promise<Attempt> {
	try {
		const head = await request(address, 'HEAD', asking);
		const response = WITHOUT_HEAD.has(head.status) ? await request(address, 'GET', asking) : head;
		return judge(response, address, asking);
	} catch (error) {
		return { answer: { state: 'failing', detail: reason(error) }, again: asking.pause };
	}
}

async function request(
	address: string,
	method: 'GET' | 'HEAD',
	{ agent, patience }: Asking,
): Promise<Response> {
	const response = await fetch(address, {
		method,
		redirect: 'manual',
		headers: { 'User-Agent': agent, Accept: 'text/html,*/*;q=0.8' },
		signal: AbortSignal.timeout(patience),
	});
	await response.body?.cancel();
	return response;
}

function judge({ status, headers }: Response, address: string, { pause }: Asking): Attempt {
	const detail = `status ${status}`;
	const location = headers.get('location');
	if (status === 301 || status === 308)
		return {
			answer: { state: 'moved', detail: location ? new URL(location, address).href : detail },
		};
	if (status < 400) return { answer: { state: 'there', detail } };
	if (status === 404 || status === 410) return { answer: { state: 'gone', detail } };
	if (status === 429 || status === 503) {
		const seconds = Number(headers.get('retry-after'));
		return {
			answer: { state: 'refused', detail },
			again: Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : pause,
		};
	}
	if (status >= 500) return { answer: { state: 'failing', detail }, again: pause };
	return { answer: { state: 'refused', detail } };
}

/** What went wrong, by the codes of Node, in words. */
const REASONS: Readonly<Record<string, string>> = {
	CERT_HAS_EXPIRED: 'its certificate has expired',
	DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not to be trusted',
	ECONNREFUSED: 'it takes no connection',
	ECONNRESET: 'it breaks the connection off',
	ENOTFOUND: 'there is no site of this name',
	ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another site',
	ETIMEDOUT: 'it does not answer',
	UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
	UND_ERR_SOCKET: 'it breaks the connection off',
};

function reason(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'TimeoutError') return 'it does not answer';
	const { cause } = error;
	const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
	return REASONS[code] ?? (code || error.message);
}
