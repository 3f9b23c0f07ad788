// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Backend } from './backend.client.ts';
import { sampleEntry, sampleFinding } from './sample-form.client.ts';

let backend: Backend;
vi.mock('./editor.client.ts', () => ({
	startEditor: (given: Backend) => {
		backend = given;
	},
}));

let asked: { address: string; method: string; token: string | undefined; body: unknown }[] = [];
let answer: () => Response;

async function open(address: string): Promise<void> {
	history.replaceState(null, '', address);
	vi.resetModules();
	await import('./local-editor.client.ts');
}

beforeEach(() => {
	asked = [];
	answer = () => Response.json({ text: 'date,value\n', name: './bell.png' });
	sessionStorage.clear();
	vi.stubGlobal('fetch', (address: string, { method, headers, body }: RequestInit) => {
		asked.push({
			address,
			method: method ?? '',
			token: new Headers(headers).get('x-editor-token') ?? undefined,
			body,
		});
		try {
			return Promise.resolve(answer());
		} catch (error) {
			return Promise.reject(error);
		}
	});
});

test('the token of the address is sent with each request, leaves the address, and stays for reloads', async () => {
	await open('/edit/#token=a-B_1');
	expect(location.hash).toBe('');
	await backend.site();
	await open('/edit/#/tools');
	await backend.site();
	expect(location.hash).toBe('#/tools');
	expect(asked.map(({ token, method, address }) => [token, method, address])).toEqual([
		['a-B_1', 'GET', 'api/site/'],
		['a-B_1', 'GET', 'api/site/'],
	]);
	await open('/edit/#/tools&token=other');
	await backend.site();
	expect(asked.at(-1)?.token).toBe('other');
});

test('an address without a token has none to send', async () => {
	await open('/edit/');
	await backend.site();
	expect(asked[0]?.token).toBe('');
});

test('each thing that the editor asks for is a request to the service', async () => {
	await open('/edit/');
	const entry = sampleEntry({ id: 'in/use' });
	const file = new File(['x'], 'bell.png');
	const toSave = {
		collection: 'tools',
		id: 'a',
		version: '1',
		fields: {},
		body: '',
		data: [],
	} as const;
	const text = { collection: 'tools', id: 'a', version: '1', text: 'x' } as const;
	await backend.entry('tools', 'in/use');
	await backend.save(toSave);
	await backend.saveText(text);
	await backend.fix(entry, sampleFinding({ rule: 'text/invisible', line: 4, column: 2 }));
	expect(await backend.data(entry, './a.csv')).toBe('date,value\n');
	expect(await backend.picture(entry, file, 'A bell')).toBe('./bell.png');
	expect(asked.map(({ method, address }) => `${method} ${address}`)).toEqual([
		'GET api/entry/?collection=tools&id=in%2Fuse',
		'PUT api/entry/',
		'PUT api/text/',
		'POST api/fix/',
		'GET api/data/?collection=tools&id=in%2Fuse&name=.%2Fa.csv',
		'POST api/picture/?collection=tools&id=in%2Fuse&name=A+bell',
	]);
	const sent = asked.map(({ body }) => (typeof body === 'string' ? JSON.parse(body) : body));
	expect(sent).toEqual([
		undefined,
		toSave,
		text,
		{ collection: 'tools', id: 'in/use', rule: 'text/invisible', line: 4, column: 2 },
		undefined,
		file,
	]);
});

test('what the service refuses is an error in its words, with the file as it is now', async () => {
	await open('/edit/');
	const current = sampleEntry({ version: '9' });
	answer = () => Response.json({ refused: 'The file changed.', current }, { status: 409 });
	await expect(backend.site()).rejects.toMatchObject({
		message: 'The file changed.',
		refusal: { current: { version: '9' } },
	});
});

test('a service that has ended is started again with a command', async () => {
	await open('/edit/');
	answer = () => {
		throw new TypeError('Failed to fetch');
	};
	await expect(backend.site()).rejects.toThrow(
		'The editor’s service has ended: run npm run edit again.',
	);
});
