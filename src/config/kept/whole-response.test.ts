import { expect, test } from 'vitest';
import { WholeResponse } from './whole-response.ts';

const BYTES = new TextEncoder().encode('Tea – and talk');

const bodies: [string, BodyInit | null | undefined][] = [
	['a text', 'Tea – and talk 😀'],
	['bytes', BYTES],
	['memory', new Uint8Array(BYTES).buffer],
	['part of a memory', new Uint8Array([65, ...BYTES, 66]).subarray(1, -1)],
	['a stream', new Response('Tea – and talk').body],
];

const INIT = { status: 404, statusText: 'Not here', headers: { 'X-Ward': 'Ash' } };

function same(body: BodyInit | null | undefined): [Response, Response] {
	const [one, other] = body instanceof ReadableStream ? body.tee() : [body, body];
	return [new WholeResponse(one, INIT), new Response(other, INIT)];
}

test.each(bodies)(
	'a response with %s is read as text like one of the platform',
	async (_, body) => {
		const [whole, other] = same(body);
		expect(await whole.text()).toBe(await other.text());
		expect([...whole.headers]).toEqual([...other.headers]);
		expect([whole.status, whole.statusText]).toEqual([other.status, other.statusText]);
		expect(whole).toBeInstanceOf(Response);
	},
);

test.each([
	...bodies.slice(0, -1),
	['a text with half a character', 'Tea \ud83d and \ude00'] as const,
	['a stream', new Response('Tea').body] as const,
])('a response with %s is read as bytes like one of the platform', async (_, body) => {
	const [whole, other] = same(body);
	expect(await whole.arrayBuffer()).toEqual(await other.arrayBuffer());
});

test.each([null, undefined, ''])('a response may have no text: %j', async (body) => {
	const [whole, other] = same(body);
	expect(await whole.text()).toBe('');
	expect([...whole.headers]).toEqual([...other.headers]);
});

test('bytes that are read may be changed or handed over: those that were given stay', async () => {
	const response = new WholeResponse(BYTES);
	const read = new Uint8Array(await response.arrayBuffer());
	read.fill(0);
	expect(await response.text()).toBe('Tea – and talk');
	expect(new TextDecoder().decode(BYTES)).toBe('Tea – and talk');
});

test('the media type of a text is that of the response, if it has one', () => {
	const types = [undefined, { 'Content-Type': 'text/html' }].map((headers) =>
		new WholeResponse('Tea', headers && { headers }).headers.get('Content-Type'),
	);
	expect(types).toEqual(['text/plain;charset=UTF-8', 'text/html']);
});
