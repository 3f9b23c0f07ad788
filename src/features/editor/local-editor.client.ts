import { RefusedError } from './backend.client.ts';
import { startEditor } from './editor.client.ts';

const KEPT = 'editor-token';

/** The token of the address that was opened. It stays for reloads in this tab, and leaves the address. */
function takeToken(): string {
	const given = /[#&]token=([\w-]+)/.exec(location.hash)?.[1];
	if (given === undefined) return sessionStorage.getItem(KEPT) ?? '';
	sessionStorage.setItem(KEPT, given);
	history.replaceState(null, '', location.pathname);
	return given;
}

const token = takeToken();

/** @param action ends in `/`, since the development server asks for it */
async function ask<T>(method: string, action: string, body?: BodyInit): Promise<T> {
	let response: Response;
	try {
		const headers = { 'x-editor-token': token };
		response = await fetch(`api/${action}`, {
			method,
			headers,
			...(body !== undefined && { body }),
		});
	} catch {
		throw new RefusedError({ refused: 'The editor’s service has ended: run npm run edit again.' });
	}
	const answer = await response.json();
	if (!response.ok) throw new RefusedError(answer);
	return answer;
}

const query = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

/** The editor that `npm run edit` starts: its backend is the service of this machine. */
startEditor({
	site: () => ask('GET', 'site/'),
	entry: (collection, id) => ask('GET', `entry/?${query({ collection, id })}`),
	save: (entry) => ask('PUT', 'entry/', JSON.stringify(entry)),
	saveText: (text) => ask('PUT', 'text/', JSON.stringify(text)),
	fix: ({ collection, id }, { rule, line, column }) =>
		ask('POST', 'fix/', JSON.stringify({ collection, id, rule, line, column })),
	data: async ({ collection, id }, name) =>
		(await ask<{ text: string }>('GET', `data/?${query({ collection, id, name })}`)).text,
	picture: async ({ collection, id }, file, name) =>
		(await ask<{ name: string }>('POST', `picture/?${query({ collection, id, name })}`, file)).name,
});
